import type { LogEvent } from '../../domain/event';
import { createBackOff, withinTime } from './back-off';
import { isOrphaned, type OutboxStorage, outboxKey } from './outbox-storage';

/** A worker that died while it had our message may never answer. */
const ANSWER_MS = 15_000;

/**
 * What became of an event: `acknowledged` by the writer; `kept` in storage, the background drains it whatever happens
 * to this page; `unsaved` only in memory (storage full or refused) and tried again; `orphaned`: the extension was
 * updated under this page, nothing can be written until the page is reloaded.
 */
export type OutboxResult = 'acknowledged' | 'kept' | 'unsaved' | 'orphaned';

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  /** Resolves when the writer has acknowledged the event (`new` or `duplicate`), rejects otherwise. */
  readonly send: (event: LogEvent) => Promise<unknown>;
  readonly signal: AbortSignal;
  /** Told after every change: events that wait, and whether any of them is in memory only. */
  readonly changed?: (state: OutboxState) => void;
}

export interface OutboxState {
  readonly waiting: number;
  readonly unsaved: number;
  readonly orphaned: boolean;
}

export interface Outbox {
  /** Stores the event, then sends it; resolves after the first try of both. Never rejects. */
  add(event: LogEvent): Promise<OutboxResult>;
  /** Tries everything that waits again, now: the tab became visible, the background says that it is back. */
  flush(): Promise<void>;
}

interface Waiting {
  readonly event: LogEvent;
  saved: boolean;
}

/** What waits on this page, and the two steps that an event takes: into storage, and to the writer. */
function createShelf({ storage, send, signal, changed }: OutboxOptions) {
  const waiting = new Map<string, Waiting>();
  const shelf = {
    waiting,
    orphaned: false,
    tell(): void {
      const unsaved = [...waiting.values()].filter((one) => !one.saved).length;
      changed?.({ waiting: waiting.size, unsaved, orphaned: shelf.orphaned });
    },
    async save(id: string): Promise<void> {
      const one = waiting.get(id);
      if (!one || one.saved) return;
      try {
        await storage.set({ [outboxKey(id)]: one.event });
        one.saved = true;
      } catch (error) {
        shelf.orphaned ||= isOrphaned(error);
      }
    },
    /** True when the event is acknowledged. A key that cannot be removed is drained later, which is harmless. */
    async deliver(id: string): Promise<boolean> {
      const one = waiting.get(id);
      if (!one) return true;
      try {
        await withinTime(send(one.event), ANSWER_MS, signal);
      } catch (error) {
        shelf.orphaned ||= isOrphaned(error);
        return false;
      }
      waiting.delete(id);
      if (one.saved) await storage.remove(outboxKey(id)).catch(() => undefined);
      return true;
    },
  };
  return shelf;
}

/**
 * The content script's side of the log: stored first, sent then, removed on acknowledgement. Events leave in the order
 * of `add`, one at a time, so that the source's counter grows in the log as well. No timer runs while nothing waits.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const shelf = createShelf(options);
  const { waiting } = shelf;
  const backOff = createBackOff(() => void flush(), options.signal);
  let line: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    for (const id of [...waiting.keys()]) {
      if (shelf.orphaned || options.signal.aborted) break;
      await shelf.save(id);
      if (await shelf.deliver(id)) continue;
      if (!shelf.orphaned) backOff.again();
      shelf.tell();
      return;
    }
    if (waiting.size === 0) backOff.reset();
    shelf.tell();
  }

  function flush(): Promise<void> {
    line = line.then(work, work);
    return line;
  }

  return {
    flush,
    async add(event) {
      waiting.set(event.id, { event, saved: false });
      // Stored at once, even while an earlier event is being sent: the page may be gone in a moment.
      await shelf.save(event.id);
      await flush();
      const one = waiting.get(event.id);
      if (!one) return 'acknowledged';
      if (one.saved) return 'kept';
      return shelf.orphaned ? 'orphaned' : 'unsaved';
    },
  };
}
