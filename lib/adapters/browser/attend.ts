import { browser } from 'wxt/browser';
import type { Attended } from '../../domain/prompt';
import { isOrphaned } from './outbox-storage';

/** The name of the line that is open while a prompt is. */
export const ATTEND = 'prompt';
const AGAIN_MS = 300;

/**
 * Holds a line to the background while a prompt is open: a page that leaves cannot be relied on to say so, but its line
 * breaks. The function returned says that the prompt was answered and hangs up. Never throws.
 */
export function attend(prompt: Attended): () => void {
  let isAnswered = false;
  let line: ReturnType<typeof browser.runtime.connect> | null = null;
  const call = () => {
    if (isAnswered) return;
    try {
      const opened = browser.runtime.connect({ name: ATTEND });
      opened.postMessage({ prompt });
      // The worker fell asleep or was killed: it is told again.
      opened.onDisconnect.addListener(() => setTimeout(call, AGAIN_MS));
      line = opened;
    } catch (error) {
      if (!isOrphaned(error)) setTimeout(call, AGAIN_MS);
    }
  };
  call();
  return () => {
    isAnswered = true;
    try {
      line?.postMessage({ answered: true });
      line?.disconnect();
    } catch {
      // The line is down already.
    }
  };
}
