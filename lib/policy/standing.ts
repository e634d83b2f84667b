import type { EventType, StoredEvent } from '../domain/event';
import type { EditFact, FactsAnswer, FactsQuery } from '../domain/facts';
import type { RelatedOrders, RelatedQuery } from '../domain/related';
import type { EventReader } from '../ports/event-log';
import type { FoldStore } from '../ports/fold-store';
import type { Breaker } from './breaker/breaker';
import { type BreakerChange, type BreakerSnapshot, RunningBreakers } from './breaker/running';
import { type FactsSnapshot, FOLD_VERSION, RunningFacts } from './facts/running';

/** Events that change what is known. */
const TYPES: readonly EventType[] = [
  ...(['order.seen', 'edit.made', 'flag.raised', 'action.ran', 'ticket.came', 'breaker.changed'] as const),
  ...(['verdict.given', 'verdict.undone', 'audit.judged', 'customer.erased', 'backup.restored'] as const),
];
/** After these what was folded before may hold what the log no longer does. */
const REBUILDS: ReadonlySet<EventType> = new Set<EventType>(['customer.erased', 'backup.restored']);
const BATCH = 500;
/** So many events are folded again at most when the worker dies. */
const SAVE_EVERY = 100;

export interface StandingOptions {
  readonly reader: Pick<EventReader, 'read'>;
  readonly store: FoldStore;
  /** A breaker changed its state by itself: to be logged and told to the pages. */
  readonly changed: (changes: readonly BreakerChange[]) => Promise<void>;
}

/** What stands at the end of the log: facts for rules and the breakers. Follows the log whenever it is asked. */
export interface Standing {
  /** Folds what was appended since; joins a run that is under way. Rejects when the log cannot be read. */
  catchUp(): Promise<void>;
  answer(site: string, query: FactsQuery): Promise<FactsAnswer>;
  related(site: string, query: RelatedQuery): Promise<RelatedOrders>;
  breakers(): Promise<readonly Breaker[]>;
  editsSince(at: number): Promise<readonly EditFact[]>;
}

interface Folds {
  facts: RunningFacts;
  breakers: RunningBreakers;
  /** Position in the log behind the last event that was folded. */
  next: number;
  /** Removals up to here are behind us: the log was read from its start after them. */
  cleanTo: number;
}

interface Snapshot {
  readonly version: number;
  readonly next: number;
  readonly cleanTo: number;
  readonly facts: FactsSnapshot;
  readonly breakers: BreakerSnapshot;
}

/** Standing of this station: from the snapshot where there is a fresh one, from the log otherwise. */
export function createStanding({ reader, store, changed }: StandingOptions): Standing {
  let folds: Promise<Folds> | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let queued: Promise<Folds> | null = null;
  let unsaved = 0;

  async function run(): Promise<Folds> {
    queued = null;
    // A memory that cannot be read is no memory; the log is there.
    folds ??= store.load().then(readSnapshot, () => fresh());
    const now = await folds;
    for (;;) {
      const events = await reader.read({ afterSeq: now.next - 1, types: TYPES, limit: BATCH });
      if (events.length === 0 && now.next > 0 && (await isShorter(reader, now.next))) Object.assign(now, fresh());
      const removal = events.findLast((event) => REBUILDS.has(event.type) && event.seq > now.cleanTo);
      if (removal) {
        // From the start again, with what the log still holds.
        Object.assign(now, fresh(), { cleanTo: removal.seq });
        continue;
      }
      const changes = events.flatMap((event) => fold(now, event));
      unsaved += events.length;
      if (changes.length > 0) await changed(changes);
      if (unsaved >= SAVE_EVERY || changes.length > 0) await save(now);
      if (events.length < BATCH) return now;
    }
  }

  async function save(now: Folds): Promise<void> {
    unsaved = 0;
    const { facts, breakers, next, cleanTo } = now;
    const parts = { facts: facts.toSnapshot(), breakers: breakers.toSnapshot() };
    const snapshot: Snapshot = { version: FOLD_VERSION, next, cleanTo, ...parts };
    await store.save(snapshot).catch(() => undefined);
  }

  /** One after the other; whoever asks while one waits gets that one. */
  function caughtUp(): Promise<Folds> {
    if (queued) return queued;
    const next = line.then(run, run);
    queued = next;
    line = next;
    return next;
  }

  return {
    catchUp: () => caughtUp().then(() => undefined),
    answer: (site, query) =>
      caughtUp().then(({ facts, breakers }) => facts.answer(site, query, { frozen: [], tripped: breakers.tripped() })),
    related: (site, query) => caughtUp().then(({ facts }) => facts.related(site, query)),
    breakers: () => caughtUp().then((now) => now.breakers.list()),
    editsSince: (at) => caughtUp().then((now) => now.facts.editsSince(at)),
  };
}

/** Another log than the one that was folded: it was lost, or restored from a backup. */
async function isShorter(reader: StandingOptions['reader'], next: number): Promise<boolean> {
  const [last] = await reader.read({ beforeSeq: Number.MAX_SAFE_INTEGER, newestFirst: true, limit: 1 });
  return (last?.seq ?? -1) < next - 1;
}

function fold(now: Folds, event: StoredEvent): readonly BreakerChange[] {
  now.next = event.seq + 1;
  now.facts.add(event);
  return now.breakers.add(event);
}

function fresh(): Folds {
  return { facts: new RunningFacts(), breakers: new RunningBreakers(), next: 0, cleanTo: -1 };
}

/** Only this file writes snapshots; one of another version is as good as none. */
function readSnapshot(raw: unknown): Folds {
  const snapshot = raw as Snapshot | null;
  if (typeof snapshot !== 'object' || snapshot === null || snapshot.version !== FOLD_VERSION) return fresh();
  const { facts, breakers, next, cleanTo } = snapshot;
  return { facts: new RunningFacts({ snapshot: facts, next }), breakers: new RunningBreakers(breakers), next, cleanTo };
}
