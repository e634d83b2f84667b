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

/**
 * The content script's side of the log: stored first, sent then, removed on acknowledgement. Events leave in the order
 * of `add`, one at a time, so that the source's counter grows in the log as well. No timer runs while nothing waits.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const waiting = new Map<string, { readonly event: LogEvent; saved: boolean }>();
  const { storage, send, signal } = options;
  let orphaned = false;
  let line: Promise<void> = Promise.resolve();
  const backOff = createBackOff(() => void flush(), signal);

  function tell(): void {
    const unsaved = [...waiting.values()].filter((one) => !one.saved).length;
    options.changed?.({ waiting: waiting.size, unsaved, orphaned });
  }

  async function save(id: string): Promise<void> {
    const one = waiting.get(id);
    if (!one || one.saved) return;
    try {
      await storage.set({ [outboxKey(id)]: one.event });
      one.saved = true;
    } catch (error) {
      orphaned ||= isOrphaned(error);
    }
  }

  /** True when the event is acknowledged. A key that cannot be removed is drained later, which is harmless. */
  async function deliver(id: string): Promise<boolean> {
    const one = waiting.get(id);
    if (!one) return true;
    try {
      await withinTime(send(one.event), ANSWER_MS, signal);
    } catch (error) {
      orphaned ||= isOrphaned(error);
      return false;
    }
    waiting.delete(id);
    if (one.saved) await storage.remove(outboxKey(id)).catch(() => undefined);
    return true;
  }

  async function work(): Promise<void> {
    for (const id of [...waiting.keys()]) {
      if (orphaned || signal.aborted) break;
      await save(id);
      if (!(await deliver(id))) {
        if (!orphaned) backOff.again();
        tell();
        return;
      }
    }
    if (waiting.size === 0) backOff.reset();
    tell();
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
      await save(event.id);
      await flush();
      const one = waiting.get(event.id);
      if (!one) return 'acknowledged';
      if (one.saved) return 'kept';
      return orphaned ? 'orphaned' : 'unsaved';
    },
  };
}
