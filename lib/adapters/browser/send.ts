import { isReply } from '../../messages/channel';
import { api } from './api';

/** A worker that is asleep starts within this time; one that never answers must not keep a clerk waiting. */
const ANSWER_MS = 5_000;

/**
 * Sends one message to the background and resolves to what it answered. Rejects with the reason when there is no answer
 * in time, the answer is an error, or this page outlived its extension.
 */
export async function send(to: string, body: unknown, timeoutMs = ANSWER_MS): Promise<unknown> {
  const timer = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const id = setTimeout(() => reject(new Error(`no answer: ${to}`)), timeoutMs);
    timer.signal.addEventListener('abort', () => clearTimeout(id), { once: true });
  });
  try {
    const answer: unknown = await Promise.race([api().runtime.sendMessage({ to, body }), late]);
    if (!isReply(answer)) throw new Error(`no answer: ${to}`);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  } finally {
    timer.abort();
  }
}
