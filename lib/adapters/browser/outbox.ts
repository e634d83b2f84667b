import type { LogEvent } from '../../domain/event';
import { createBackOff, withinTime } from './back-off';
import { isOrphaned, type OutboxStorage, outboxKey } from './outbox-storage';

/** A worker that died while it had our message may never answer. */
const ANSWER_MS = 15_000;
/** Most events in one message: a list of orders that comes into view makes dozens, and every message costs the page. */
const AT_ONCE = 50;

/**
 * What became of an event: `acknowledged` by the writer; `kept` in storage, the background drains it whatever happens
 * to this page; `unsaved` only in memory (storage full or refused) and tried again; `orphaned`: the extension was
 * updated under this page, nothing can be written until the page is reloaded.
 */
export type OutboxResult = 'acknowledged' | 'kept' | 'unsaved' | 'orphaned';

export interface OutboxOptions {
  readonly storage: OutboxStorage;
  /** Resolves when the writer has acknowledged all of these (each `new` or `duplicate`), rejects otherwise. */
  readonly send: (events: readonly LogEvent[]) => Promise<unknown>;
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
  let saving: Promise<void> | null = null;
  const shelf = {
    waiting,
    orphaned: false,
    tell(): void {
      const unsaved = [...waiting.values()].filter((one) => !one.saved).length;
      changed?.({ waiting: waiting.size, unsaved, orphaned: shelf.orphaned });
    },
    /** Stores what is not stored yet; all that came in one go is stored together. */
    save(): Promise<void> {
      saving ??= Promise.resolve().then(() => {
        saving = null;
        return saveAll([...waiting.values()].filter((one) => !one.saved));
      });
      return saving;
    },
    /** True when the events are acknowledged. A key that cannot be removed is drained later, which is harmless. */
    async deliver(some: readonly Waiting[]): Promise<boolean> {
      try {
        await withinTime(send(some.map(({ event }) => event)), ANSWER_MS, signal);
      } catch (error) {
        shelf.orphaned ||= isOrphaned(error);
        return false;
      }
      for (const { event } of some) waiting.delete(event.id);
      const keys = some.filter(({ saved }) => saved).map(({ event }) => outboxKey(event.id));
      if (keys.length > 0) await storage.remove(keys).catch(() => undefined);
      return true;
    },
  };
  /** Together, or each by itself where the storage does not take all of them. */
  async function saveAll(some: readonly Waiting[]): Promise<void> {
    if (some.length === 0) return;
    try {
      await storage.set(Object.fromEntries(some.map(({ event }) => [outboxKey(event.id), event])));
      for (const one of some) one.saved = true;
    } catch (error) {
      shelf.orphaned ||= isOrphaned(error);
      if (some.length > 1 && !shelf.orphaned) for (const one of some) await saveAll([one]);
    }
  }
  return shelf;
}

/**
 * The content script's side of the log: stored first, sent then, removed on acknowledgement. Events leave in the order
 * of `add`, one message after another, so that the source's counter grows in the log as well. No timer runs while nothing waits.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const shelf = createShelf(options);
  const { waiting } = shelf;
  const backOff = createBackOff(() => void flush(), options.signal);
  let line: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    let atOnce = AT_ONCE;
    while (waiting.size > 0 && !shelf.orphaned && !options.signal.aborted) {
      await shelf.save();
      const some = [...waiting.values()].slice(0, atOnce);
      if (await shelf.deliver(some)) continue;
      // One that is refused must not hold up the others: from here each goes by itself.
      if (some.length > 1 && !shelf.orphaned) {
        atOnce = 1;
        continue;
      }
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
      await shelf.save();
      await flush();
      const one = waiting.get(event.id);
      if (!one) return 'acknowledged';
      if (one.saved) return 'kept';
      return shelf.orphaned ? 'orphaned' : 'unsaved';
    },
  };
}
