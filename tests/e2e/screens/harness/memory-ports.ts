import type { Ports } from '../../../../components/ui/ports';
import { matchesEvent } from '../../../../lib/adapters/memory/matches';
import type { LogEvent, StoredEvent } from '../../../../lib/domain/event';
import type { EventQuery } from '../../../../lib/ports/event-log';
import type { ExportDesk } from '../../../../lib/ports/export-desk';
import type { RecordHealth } from '../../../../lib/ports/record-health';
import { DEFAULT_SETTINGS, type Settings, type SettingsPort } from '../../../../lib/ports/settings';
import type { CurrentPage, SitesPort } from '../../../../lib/ports/sites';
import { findingTexts } from '../../../../lib/rules/finding-texts';

/** What a test sets before the screen opens. */
export interface Start {
  readonly now: number;
  readonly events: readonly StoredEvent[];
  readonly settings: Partial<Settings>;
  readonly page: CurrentPage;
  readonly health: RecordHealth;
}

/** The ports of the screens over plain arrays, with the handles that a test pulls. */
export interface Harness {
  readonly ports: Ports;
  readonly stored: readonly StoredEvent[];
  readonly sent: readonly LogEvent[];
  raise(events: readonly StoredEvent[]): void;
  /** While set, storing fails with this sentence. */
  failSending: string;
  failReading: string;
}

export function createHarness(start: Start): Harness {
  const stored: StoredEvent[] = [...start.events];
  const sent: LogEvent[] = [];
  const index: Index = new Map();
  for (const event of stored) addTo(index, event);
  const changed = watchers();
  let counter = 0;
  const harness: Harness = {
    stored,
    sent,
    failSending: '',
    failReading: '',
    raise(events) {
      for (const event of events) {
        const placed = { ...event, seq: stored.length };
        stored.push(placed);
        addTo(index, placed);
      }
      changed.call();
    },
    ports: {
      events: {
        read: async (query) => {
          if (harness.failReading) throw new Error(harness.failReading);
          return select(stored, index, query);
        },
        count: async (query) => stored.filter(matchesEvent(query)).length,
        watch: (call) => changed.add(call, true),
      },
      send: async (events) => {
        if (harness.failSending) throw new Error(harness.failSending);
        sent.push(...events);
        harness.raise(events.map((event) => ({ ...event, seq: 0, prev: '', hash: '' })));
      },
      stamp: () => ({ id: `review-${counter}`, source: 'review', counter: counter++ }),
      clock: { now: () => start.now, steady: () => start.now, monotonic: () => performance.now(), utcOffsetMinutes: () => 480 },
      sites: fakeSites(start.page),
      health: { read: async () => start.health, watch: () => () => {} },
      exporter: fakeExporter(stored),
      settings: fakeSettings(start.settings),
      texts: findingTexts,
    },
  };
  return harness;
}

/** As quick as the database's indexes would be: by position, by order, by flag. The harness must not be what is measured. */
function select(stored: readonly StoredEvent[], index: Index, query: EventQuery): readonly StoredEvent[] {
  const places = placesOf(index, query);
  const pool = places ? places.flatMap((seq) => stored[seq] ?? []) : stored.slice((query.afterSeq ?? -1) + 1, query.beforeSeq);
  if (query.newestFirst) pool.reverse();
  const matches = matchesEvent(query);
  const found: StoredEvent[] = [];
  for (const event of pool) {
    if (found.length === query.limit) break;
    if (matches(event)) found.push(event);
  }
  return found;
}

type Index = Map<string, number[]>;

/** Null where a query pages through the log or asks for nothing that is indexed. */
function placesOf(index: Index, { orderNo, types, afterSeq, beforeSeq }: EventQuery): readonly number[] | null {
  if (orderNo !== undefined) return index.get(`order ${orderNo}`) ?? [];
  if (!types || afterSeq !== undefined || beforeSeq !== undefined) return null;
  const places = types.flatMap((type) => index.get(`type ${type}`) ?? []);
  return types.length > 1 ? places.sort((a, b) => a - b) : places;
}

function addTo(index: Index, { seq, type, orderNo }: StoredEvent): void {
  for (const key of [`type ${type}`, ...(orderNo === null ? [] : [`order ${orderNo}`])]) {
    const places = index.get(key);
    if (places) places.push(seq);
    else index.set(key, [seq]);
  }
}

function watchers() {
  const calls = new Set<() => void>();
  return {
    call: () => {
      for (const call of calls) call();
    },
    add(call: () => void, atOnce: boolean) {
      calls.add(call);
      if (atOnce) call();
      return () => void calls.delete(call);
    },
  };
}

function fakeSettings(some: Partial<Settings>): SettingsPort {
  const changed = watchers();
  let settings: Settings = { ...DEFAULT_SETTINGS, ...some };
  return {
    read: async () => settings,
    write: async (change) => {
      settings = { ...settings, ...change };
      changed.call();
    },
    watch: (call) => changed.add(call, false),
  };
}

function fakeSites(first: CurrentPage): SitesPort {
  const changed = watchers();
  let page = first;
  const set = (on: boolean) => {
    page = { ...page, on };
    changed.call();
  };
  return {
    current: async () => page,
    turnOn: async (origin) => {
      if (origin.includes('refused')) return false;
      set(true);
      return true;
    },
    turnOff: async () => set(false),
    watch: (call) => changed.add(call, false),
  };
}

function fakeExporter(stored: readonly StoredEvent[]): ExportDesk {
  const flags = (from: number, to: number) => stored.filter(matchesEvent({ types: ['flag.raised'], from, to }));
  const columns = ['at', 'orderNo', 'clerk', 'rule', 'severity'].map((id) => ({ id, name: id }));
  return {
    formats: (locale) => [
      { id: 'csv', name: locale === 'en' ? 'CSV for Excel' : 'Excel 可直接打开的 CSV', extension: 'csv', columns },
      { id: 'ocsf', name: 'OCSF JSON', extension: 'json', columns: [] },
    ],
    preview: async ({ from, to }) => {
      const rows = flags(from, to);
      const head = rows.slice(0, 5).map((event) => `${new Date(event.at).toISOString()},${event.orderNo},${event.clerk}`);
      return { rows: rows.length, head: ['时间,订单号,录单员', ...head].join('\n') };
    },
    run: async ({ from, to }, progress, signal) => {
      progress(0.5);
      if (signal.aborted) throw new Error('stopped');
      const made = { fileName: 'hedan-2026-11-22.csv', rows: flags(from, to).length, digest: '9f'.repeat(32) };
      return { ...made, missing: 0, checkpoint: 'hedan/1\n40\n' };
    },
    past: async () => [],
    saveCheckpoint: async () => {},
  };
}
