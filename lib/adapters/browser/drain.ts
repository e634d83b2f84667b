import type { LogEvent } from '../../domain/event';
import { isEventType } from '../../domain/event-types';
import type { EventWriter } from '../../ports/event-log';
import { type OutboxStorage, refusedKey, waitingIn } from './outbox-storage';

const BATCH = 200;

export interface DrainResult {
  readonly stored: number;
  readonly duplicates: number;
  /** Not events at all; set aside under another key. */
  readonly refused: number;
  /** Still waiting, because the writer rejected; `error` says why. */
  readonly left: number;
  readonly error: unknown;
}

/**
 * The background's side of the outbox: appends what pages left behind (closed tab, killed worker, full disk) in the
 * order of each source's own counter, and removes what was acknowledged. Sending twice is harmless. Never rejects for
 * a writer that cannot write; rejects when the storage itself cannot be read.
 * `parse` is the strict check of whoever knows the event schema; null refuses the entry.
 */
export async function drainOutbox(
  storage: OutboxStorage,
  writer: EventWriter,
  parse: (value: unknown) => LogEvent | null = looseParse,
): Promise<DrainResult> {
  const found = waitingIn(await storage.get(null)).map(([key, value]) => ({ key, value, event: parse(value) }));
  const events = found.flatMap(({ key, event }) => (event === null ? [] : [{ key, event }])).sort(bySource);
  const refused = found.filter(({ event }) => event === null);
  await setAside(storage, refused);
  let [stored, duplicates] = [0, 0];
  for (let at = 0; at < events.length; at += BATCH) {
    const batch = events.slice(at, at + BATCH);
    try {
      const results = await writer.append(batch.map(({ event }) => event));
      stored += results.filter((result) => result === 'new').length;
      duplicates += results.filter((result) => result === 'duplicate').length;
    } catch (error) {
      return { stored, duplicates, refused: refused.length, left: events.length - at, error };
    }
    await storage.remove(batch.map(({ key }) => key));
  }
  return { stored, duplicates, refused: refused.length, left: 0, error: null };
}

async function setAside(
  storage: OutboxStorage,
  items: readonly { readonly key: string; readonly value: unknown }[],
): Promise<void> {
  for (const { key, value } of items) {
    await storage.set({ [refusedKey(key)]: value });
    await storage.remove(key);
  }
}

function bySource(a: { readonly event: LogEvent }, b: { readonly event: LogEvent }): number {
  if (a.event.source !== b.event.source) return a.event.source < b.event.source ? -1 : 1;
  return a.event.counter - b.event.counter;
}

/** The envelope only: enough to be stored, ordered and found. */
function looseParse(value: unknown): LogEvent | null {
  if (typeof value !== 'object' || value === null) return null;
  const event = value as Partial<Record<keyof LogEvent, unknown>>;
  const texts = [event.id, event.source, event.site, event.clerk].every((text) => typeof text === 'string');
  const numbers = [event.counter, event.at].every((number) => Number.isFinite(number));
  const order = event.orderNo === null || typeof event.orderNo === 'string';
  const objects = [event.body, event.personal].every((part) => typeof part === 'object' && part !== null);
  return texts && numbers && order && objects && event.v === 1 && isEventType(event.type) ? (value as LogEvent) : null;
}
