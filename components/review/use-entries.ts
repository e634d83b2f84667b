import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogEvent, StoredEvent } from '../../lib/domain/event';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { EventReader } from '../../lib/ports/event-log';
import type { Facets } from '../../lib/review/facets';
import { createLiveEntries, ENTRY_EVENTS, type LiveEntries } from '../../lib/review/live';
import { usePorts } from '../ui/ports';

export interface EntriesState {
  readonly entries: readonly FlaggedEntry[];
  /** What the filters can choose from. */
  readonly facets: Facets;
  /** `first`: nothing read yet; `older`: usable, older pages still come; `ready`; `failed`. */
  readonly phase: 'first' | 'older' | 'ready' | 'failed';
  readonly error: unknown;
  readonly retry: () => void;
  readonly get: (flagId: string) => FlaggedEntry | null;
  readonly similar: LiveEntries['similar'];
  readonly countSimilar: LiveEntries['countSimilar'];
  /** Shows events at once and stores them; takes them back and rejects when they could not be stored. */
  readonly submit: (events: readonly LogEvent[]) => Promise<void>;
}

type View = Pick<EntriesState, 'entries' | 'facets' | 'phase' | 'error'>;
const EMPTY: View = { entries: [], facets: { rules: [], sites: [], clerks: [] }, phase: 'first', error: null };
const VIEW_KEYS = ['entries', 'facets', 'phase', 'error'] as const;
const FIRST_PAGE = 300;
const PAGE = 4000;

/** All flagged entries, newest first: the newest page at once, older pages behind it, and what comes while one looks. */
export function useEntries(): EntriesState {
  const { events: reader, send } = usePorts();
  const live = useRef<LiveEntries>(createLiveEntries());
  const [view, setView] = useState(EMPTY);
  const running = useRef<AbortController | null>(null);
  const show = useCallback((phase?: EntriesState['phase'], error: unknown = null) => {
    setView((old) => {
      const next = { entries: live.current.list(), facets: live.current.facets(), phase: phase ?? old.phase, error };
      // An own verdict that comes back stored changes nothing: nothing is drawn for it.
      return VIEW_KEYS.every((key) => next[key] === old[key]) ? old : next;
    });
  }, []);
  const start = useCallback(() => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    live.current = createLiveEntries();
    follow(reader, live.current, show, abort.signal).catch((error: unknown) => abort.signal.aborted || show('failed', error));
  }, [reader, show]);
  useEffect(() => {
    start();
    return () => running.current?.abort();
  }, [start]);
  const submit = useCallback(
    async (events: readonly LogEvent[]) => {
      live.current.add(events.map(pending));
      show();
      await send(events).catch((error: unknown) => {
        live.current.remove(events.map((event) => event.id));
        show();
        throw error;
      });
    },
    [send, show],
  );
  const get = useCallback((flagId: string) => live.current.get(flagId), []);
  const similar: LiveEntries['similar'] = (entry) => live.current.similar(entry);
  const countSimilar: LiveEntries['countSimilar'] = (entry) => live.current.countSimilar(entry);
  return { ...view, retry: start, get, similar, countSimilar, submit };
}

/** An own event before it is stored: it counts as the last of the log until the stored one replaces it. */
function pending(event: LogEvent, index: number): StoredEvent {
  return { ...event, seq: Number.MAX_SAFE_INTEGER - 10_000 + index, prev: '', hash: '' };
}

type Show = (phase?: EntriesState['phase'], error?: unknown) => void;

/** Reads the newest page, starts to follow, then reads the older pages. Ends with its signal. */
async function follow(reader: EventReader, live: LiveEntries, show: Show, signal: AbortSignal): Promise<void> {
  let page = await reader.read({ types: ENTRY_EVENTS, beforeSeq: Number.MAX_SAFE_INTEGER, newestFirst: true, limit: FIRST_PAGE });
  if (signal.aborted) return;
  let newest = page[0]?.seq ?? -1;
  live.add(page);
  show(page.length < FIRST_PAGE ? 'ready' : 'older');
  let reading = Promise.resolve();
  const readNewer = async () => {
    const newer = signal.aborted ? [] : await reader.read({ types: ENTRY_EVENTS, afterSeq: newest });
    if (newer.length === 0 || signal.aborted) return;
    newest = newer.at(-1)?.seq ?? newest;
    live.add(newer);
    show();
  };
  const stop = reader.watch(() => {
    reading = reading.then(readNewer).catch((error: unknown) => show('failed', error));
  });
  signal.addEventListener('abort', stop);
  while (page.length > 0 && !signal.aborted) {
    const beforeSeq = page.at(-1)?.seq ?? 0;
    page = await reader.read({ types: ENTRY_EVENTS, beforeSeq, newestFirst: true, limit: PAGE });
    live.add(page);
    if (!signal.aborted) show(page.length < PAGE ? 'ready' : 'older');
    if (page.length < PAGE) return;
  }
}
