import { describe, expect, test, vi } from 'vitest';
import { drainOutbox } from '../../lib/adapters/browser/drain';
import { createOutbox, type OutboxState } from '../../lib/adapters/browser/outbox';
import { countWaiting, type OutboxStorage } from '../../lib/adapters/browser/outbox-storage';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { createSealer } from '../../lib/audit/sealer';
import type { LogEvent } from '../../lib/domain/event';
import { LogError } from '../../lib/domain/log-error';
import { buildEvent } from '../support/events';

const event = (counter: number, source = 'tab-1'): LogEvent =>
  buildEvent('gap.recorded', { what: 'test', detail: '' }, { counter, source });

/** storage.local in a map; `refuse` says with what error it does not take more. */
function buildStorage() {
  const items = new Map<string, unknown>();
  const state = { refuse: null as Error | null };
  const storage: OutboxStorage = {
    get: async () => Object.fromEntries(items),
    set: async (more) => {
      if (state.refuse) throw state.refuse;
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
  return { storage, state, items };
}

const log = () => createMemoryLog(createSealer(webDigest, webRandom));

describe('the outbox of a page', () => {
  test('holds nothing once the writer has acknowledged', async () => {
    const { storage, items } = buildStorage();
    const sent: string[] = [];
    const outbox = createOutbox({
      storage,
      send: async (events) => sent.push(...events.map(({ id }) => id)),
      signal: new AbortController().signal,
    });
    expect(await outbox.add(event(0))).toBe('acknowledged');
    expect(sent).toEqual(['tab-1-0']);
    expect(items.size).toBe(0);
  });

  test('keeps in storage what nobody acknowledged, and sends it in order when the background is back', async () => {
    const { storage } = buildStorage();
    const sent: number[] = [];
    let up = false;
    const send = async (events: readonly LogEvent[]) => {
      if (!up) throw new Error('no receiver');
      sent.push(...events.map(({ counter }) => counter));
    };
    const outbox = createOutbox({ storage, send, signal: new AbortController().signal });
    expect(await Promise.all([0, 1, 2].map((n) => outbox.add(event(n))))).toEqual(['kept', 'kept', 'kept']);
    expect(await countWaiting(storage)).toBe(3);
    up = true;
    await outbox.flush();
    expect(sent).toEqual([0, 1, 2]);
    expect(await countWaiting(storage)).toBe(0);
  });

  test('stores and sends in one go what comes in one go, and takes one that is refused out of the way of those before it', async () => {
    const { storage, state, items } = buildStorage();
    const sets: number[] = [];
    const counting: OutboxStorage = {
      ...storage,
      set: (more) => {
        sets.push(Object.keys(more).length);
        return storage.set(more);
      },
    };
    const sent: number[][] = [];
    const send = async (events: readonly LogEvent[]) => {
      if (events.some(({ counter }) => counter === 3)) throw new Error('refused');
      sent.push(events.map(({ counter }) => counter));
    };
    const outbox = createOutbox({ storage: counting, send, signal: new AbortController().signal });
    await Promise.all([0, 1].map((n) => outbox.add(event(n))));
    expect([sets, sent]).toEqual([[2], [[0, 1]]]);
    expect(await Promise.all([2, 3].map((n) => outbox.add(event(n))))).toEqual(['acknowledged', 'kept']);
    expect(sent).toEqual([[0, 1], [2]]);
    expect([...items.keys()]).toEqual(['ob:tab-1-3']);
    expect(state.refuse).toBeNull();
  });

  test('tries again by itself, with longer and longer pauses, and stops with its page', async () => {
    vi.useFakeTimers();
    try {
      const { storage } = buildStorage();
      const page = new AbortController();
      const send = vi.fn(async () => Promise.reject(new Error('down')));
      const outbox = createOutbox({ storage, send, signal: page.signal });
      await outbox.add(event(0));
      await vi.advanceTimersByTimeAsync(500);
      expect(send).toHaveBeenCalledTimes(2);
      await vi.advanceTimersByTimeAsync(999);
      expect(send).toHaveBeenCalledTimes(2);
      await vi.advanceTimersByTimeAsync(1);
      expect(send).toHaveBeenCalledTimes(3);
      page.abort();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(send).toHaveBeenCalledTimes(3);
    } finally {
      vi.useRealTimers();
    }
  });

  test('sends all the same when storage is full, and says so when it could not', async () => {
    const { storage, state, items } = buildStorage();
    state.refuse = new Error('QUOTA_BYTES quota exceeded');
    const states: OutboxState[] = [];
    let up = false;
    const send = async () => (up ? null : Promise.reject(new Error('down')));
    const outbox = createOutbox({ storage, send, signal: new AbortController().signal, changed: (one) => states.push(one) });
    expect(await outbox.add(event(0))).toBe('unsaved');
    expect(states.at(-1)).toEqual({ waiting: 1, unsaved: 1, orphaned: false });
    up = true;
    expect(await outbox.add(event(1))).toBe('acknowledged');
    expect(states.at(-1)).toEqual({ waiting: 0, unsaved: 0, orphaned: false });
    expect(items.size).toBe(0);
  });

  test('stops trying once its extension was updated, and hands its outbox to nobody', async () => {
    const { storage, state } = buildStorage();
    state.refuse = new Error('Extension context invalidated.');
    const send = vi.fn();
    const outbox = createOutbox({ storage, send, signal: new AbortController().signal });
    expect(await outbox.add(event(0))).toBe('orphaned');
    await outbox.flush();
    expect(send).not.toHaveBeenCalled();
  });
});

describe('draining outboxes', () => {
  test('stores what pages left behind, each source in its own order, and empties the storage', async () => {
    const { storage, items } = buildStorage();
    for (const one of [event(2), event(0), event(1, 'tab-0'), event(1), event(0, 'tab-0')])
      await storage.set({ [`ob:${one.id}`]: one });
    const into = log();
    await into.append([event(1)]);
    expect(await drainOutbox(storage, into)).toEqual({ stored: 4, duplicates: 1, refused: 0, left: 0, error: null });
    const stored = await into.read({ afterSeq: 0 });
    expect(stored.map(({ source, counter }) => `${source} ${counter}`)).toEqual(['tab-0 0', 'tab-0 1', 'tab-1 0', 'tab-1 2']);
    expect(items.size).toBe(0);
  });

  test('leaves everything where it is while the writer cannot write', async () => {
    const { storage } = buildStorage();
    await storage.set({ 'ob:tab-1-0': event(0) });
    const error = new LogError('quota');
    const result = await drainOutbox(storage, { append: () => Promise.reject(error) });
    expect(result).toMatchObject({ stored: 0, left: 1, error });
    expect(await countWaiting(storage)).toBe(1);
  });

  test('sets aside what is no event, so that it holds up nothing else', async () => {
    const { storage, items } = buildStorage();
    await storage.set({ 'ob:x': { id: 'x', type: 'gap.recorded' }, 'ob:y': null, 'ob:tab-1-0': event(0), other: 1 });
    expect(await drainOutbox(storage, log())).toMatchObject({ stored: 1, refused: 2, left: 0 });
    expect([...items.keys()].sort()).toEqual(['ob!:ob:x', 'ob!:ob:y', 'other']);
  });
});
