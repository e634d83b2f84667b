/**
 * The shape of every message between the parts of the extension: `to` names the channel with its direction,
 * `cs-bg.log.append` goes from a content script to the background. One file a channel holds its schema.
 */
export interface Envelope {
  readonly to: string;
  readonly body: unknown;
}

/** An answer: what was asked for, or the reason why not. Errors never cross as exceptions. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** True for anything that has the outer shape of one of our messages; the body is parsed by its channel. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'to' in message && typeof message.to === 'string' && 'body' in message
  );
}

/** True for a well-formed answer. A worker that died in between answers with undefined. */
export function isReply(answer: unknown): answer is Reply<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
