import { browser } from 'wxt/browser';
import { drainOutbox } from '../../lib/adapters/browser/drain';
import { countWaiting } from '../../lib/adapters/browser/outbox-storage';
import { createStamp } from '../../lib/adapters/browser/stamp';
import { createEventWriter } from '../../lib/adapters/db/writer';
import type { EventBodies, EventType, LogEvent } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import { pageEventSchema } from '../../lib/messages/schemas';
import type { AppendResult } from '../../lib/ports/event-log';
import type { RecordHealth } from '../../lib/ports/record-health';
import { sealer } from '../review/exporter';
import { safeCrypto } from '../review/safe';

export interface Record {
  append(events: readonly LogEvent[]): Promise<readonly AppendResult[]>;
  /** Appends what pages left behind; quietly, for it is tried again. */
  drain(): Promise<void>;
  health(): Promise<RecordHealth>;
  /** Appends an event of the station itself. */
  note<T extends EventType>(type: T, body: EventBodies[T]): Promise<void>;
}

/** The only place that holds the writer. `gap` hears why nothing can be recorded, and null once it works again. */
export function createRecord(gap: (why: string | null) => void): Record {
  const writer = createEventWriter({ sealer, crypto: safeCrypto });
  let why = '';
  const tell = (error: unknown) => {
    why = error === null ? '' : error instanceof Error ? error.message : String(error);
    gap(why === '' ? null : why);
  };
  const stamp = createStamp();
  const append: Record['append'] = async (events) => {
    try {
      const results = await writer.append(events);
      tell(null);
      return results;
    } catch (error) {
      tell(error);
      throw error;
    }
  };
  return {
    append,
    note: async (type, body) => void (await append([newEvent(stamp(), type, body, { at: Date.now(), clerk: '' })])),
    async drain() {
      const result = await drainOutbox(browser.storage.local, writer, parseEvent).catch((error: unknown) => ({ error }));
      // Nothing waited and nothing failed says nothing about the database; something stored says that it works.
      if (result.error !== null) tell(result.error);
      else if ('stored' in result && result.stored + result.duplicates > 0) tell(null);
    },
    health: async () => ({ writable: why === '', why, waiting: await countWaiting(browser.storage.local) }),
  };
}

/** Null for what is no event that a page may leave behind: it is set aside, never appended. */
export function parseEvent(value: unknown): LogEvent | null {
  const parsed = pageEventSchema.safeParse(value);
  // The schema checks the envelope; bodies are read defensively by every fold.
  return parsed.success ? (parsed.data as unknown as LogEvent) : null;
}
