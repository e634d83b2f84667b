import { browser } from 'wxt/browser';
import { isEnvelope, type Reply } from '../../messages/channel';

/** Who sent a message: a content script of an enabled page, or one of our own screens. */
export interface Sender {
  readonly tier: 'page' | 'screen';
  readonly tabId: number | null;
  readonly frameId: number;
  readonly url: string;
}

export interface Handler {
  /** Senders that may use this channel. */
  readonly from: Sender['tier'];
  /** Throws when the body does not fit. */
  parse(body: unknown): unknown;
  run(body: unknown, sender: Sender): Promise<unknown>;
}

/** Ties a schema and what to do with the parsed body together. */
export function handler<T>(
  from: Sender['tier'],
  parse: (body: unknown) => T,
  run: (body: T, sender: Sender) => Promise<unknown>,
): Handler {
  return { from, parse, run: (body, sender) => run(parse(body), sender) };
}

/** Answers messages by channel. Call it in the worker's first turn: a listener added later misses what woke it. */
export function listen(handlers: Readonly<Record<string, Handler>>): void {
  browser.runtime.onMessage.addListener((message: unknown, raw, reply: (answer: Reply<unknown>) => void) => {
    if (!isEnvelope(message)) return false;
    const found = handlers[message.to];
    const sender = senderOf(raw);
    if (!found || !sender || found.from !== sender.tier) return false;
    found.run(message.body, sender).then(
      (value) => reply({ ok: true, value: value ?? null }),
      (error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Null for other extensions. A screen is told by its address, not by whether it sits in a tab. */
function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const url = raw.url ?? '';
  const isScreen = url.startsWith(browser.runtime.getURL('/'));
  return { tier: isScreen ? 'screen' : 'page', tabId: raw.tab?.id ?? null, frameId: raw.frameId ?? 0, url };
}
