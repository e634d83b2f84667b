import type { EventBodies, EventType, StoredEvent } from '../domain/event';
import { type FlaggedEntry, foldEntries } from '../domain/flagged-entry';
import type { Verdict } from '../domain/review';
import type { Digest, RandomBytes } from '../ports/digest';
import type { EventReader } from '../ports/event-log';
import { type BlindItem, type BlindVerdict, blindItem, commitmentText } from './blind';
import { type BlindCase, type BlindState, fittingReveals, foldBlind } from './blind-fold';
import { BLIND_EVENTS, type PlannedBlind, planOf } from './blind-plan';
import { type BlindAgreement, blindAgreement, blindQueue, isSeededTurn, type MissRate, missRates } from './blind-queue';
import { type BlindSecrets, loadSecrets, type SealedStore } from './blind-secrets';
import { type SeededFault, type SeededItem, seededId, seededItem } from './seeded-items';

/** What a blind reviewer's screen is given: items, and nothing about who judged or flagged them, or why. */
export interface BlindWork {
  readonly plan: PlannedBlind;
  /** The next items, at most `AHEAD`; empty when nothing waits for this reviewer. */
  readonly items: readonly BlindItem[];
  readonly waiting: number;
}

/** `seeded`: it was made for the purpose, and known to be bad. `gone`: others have judged it meanwhile; nothing was kept. */
export type BlindAnswer =
  | { readonly kind: 'given' }
  | { readonly kind: 'seeded'; readonly caught: boolean; readonly fault: SeededFault }
  | { readonly kind: 'gone' };

export interface BlindFigures {
  readonly states: Readonly<Record<BlindState, number>>;
  readonly agreement: BlindAgreement | null;
  readonly misses: readonly MissRate[];
  /** Reviewers of whom something was revealed that they had not committed to. */
  readonly broken: readonly string[];
}

export interface GivenBlind {
  readonly itemId: string;
  readonly reviewer: string;
  readonly verdict: Verdict;
  readonly note: string;
}

/** Blind review as a screen sees it. Rejects when the log cannot be read or written: then nothing was given. */
export interface BlindPort {
  work(reviewer: string): Promise<BlindWork>;
  give(given: GivenBlind): Promise<BlindAnswer>;
  figures(): Promise<BlindFigures>;
  plan(plan: EventBodies['blind.planned']): Promise<void>;
}

export interface BlindParts {
  readonly reader: Pick<EventReader, 'read'>;
  /** Stores one event about an entry; null: about the station. */
  append<T extends EventType>(type: T, body: EventBodies[T], about: FlaggedEntry | null): Promise<void>;
  readonly store: SealedStore;
  readonly digest: Digest;
  readonly random: RandomBytes;
  readonly now: () => number;
}

const AHEAD = 8;
/** The newest flags that a queue is made of: enough for weeks, and bounded. */
const MOST = 3000;

/** Deals out blind items, keeps verdicts sealed until both are in, reveals them and settles. One call at a time. */
export function createBlindDesk(parts: BlindParts): BlindPort {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    work: (reviewer) => inTurn(() => workFor(parts, reviewer)),
    give: (given) => inTurn(() => give(parts, given)),
    figures: () => inTurn(() => figuresOf(parts)),
    plan: (plan) => inTurn(() => parts.append('blind.planned', plan, null)),
  };
}

interface Scene {
  readonly plan: PlannedBlind;
  readonly entries: readonly FlaggedEntry[];
  readonly cases: ReadonlyMap<string, BlindCase>;
  readonly secrets: BlindSecrets;
}

async function look(parts: BlindParts): Promise<Scene> {
  const blind = await parts.reader.read({ types: BLIND_EVENTS });
  const plan = planOf(blind);
  const span = { from: plan.from, newestFirst: true, limit: MOST } as const;
  const flags = plan.on ? await parts.reader.read({ types: ['flag.raised'], ...span }) : [];
  const verdicts = plan.on ? await parts.reader.read({ types: ['verdict.given', 'verdict.undone'], from: plan.from }) : [];
  const secrets = await loadSecrets(parts.store);
  return { plan, entries: foldEntries([...flags, ...verdicts]), cases: await casesOf(parts, blind), secrets };
}

async function casesOf({ digest }: BlindParts, events: readonly StoredEvent[]): Promise<ReadonlyMap<string, BlindCase>> {
  const fits = await fittingReveals(events, digest);
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const flagId = 'flagId' in event.body ? event.body.flagId : null;
    if (typeof flagId === 'string') groups.set(flagId, [...(groups.get(flagId) ?? []), event]);
  }
  return new Map([...groups].map(([flagId, group]) => [flagId, foldBlind(flagId, group, fits)]));
}

async function workFor(parts: BlindParts, reviewer: string): Promise<BlindWork> {
  const scene = await look(parts);
  await revealDue(parts, scene);
  const { plan, entries, cases, secrets } = scene;
  if (!plan.on || reviewer === '') return { plan, items: [], waiting: 0 };
  const queue = blindQueue(entries, cases, reviewer, plan).map(({ item }) => item);
  const items: BlindItem[] = [];
  for (let turn = secrets.turnOf(reviewer); items.length < AHEAD && queue.length > 0; turn++) {
    const seeded = isSeededTurn(turn, reviewer, plan) ? madeFor(scene, reviewer, turn) : null;
    const item = seeded?.item ?? queue.shift();
    if (item) items.push(item);
  }
  return { plan, items, waiting: queue.length + items.length };
}

/** The seeded item of a turn, out of whatever real item offers room for a mistake. */
function madeFor({ plan, entries }: Scene, reviewer: string, turn: number): SeededItem | null {
  for (const entry of entries.slice(turn % 7, (turn % 7) + 40)) {
    const made = seededItem(blindItem(entry), keyOf(plan, reviewer, turn));
    if (made) return made;
  }
  return null;
}

function keyOf(plan: PlannedBlind, reviewer: string, turn: number): string {
  return `${plan.seed}\u0000${plan.from}\u0000${reviewer}\u0000${turn}`;
}

async function give(parts: BlindParts, given: GivenBlind): Promise<BlindAnswer> {
  const scene = await look(parts);
  const { reviewer, itemId, verdict } = given;
  const turn = scene.secrets.turnOf(reviewer);
  if (itemId === seededId(keyOf(scene.plan, reviewer, turn))) {
    const caught = verdict === 'true_positive';
    const fault = madeFor(scene, reviewer, turn)?.fault ?? 'tenfold';
    await scene.secrets.answered({ reviewer, caught, at: parts.now() }).save();
    return { kind: 'seeded', caught, fault };
  }
  const entry = scene.entries.find(({ flagId }) => flagId === itemId);
  const queued = entry ? blindQueue([entry], scene.cases, reviewer, scene.plan)[0] : undefined;
  if (!entry || !queued) return { kind: 'gone' };
  await commit(parts, scene, entry, { ...given, round: queued.round });
  await revealDue(parts, await look(parts));
  return { kind: 'given' };
}

/** The sealed verdict is kept before the commitment is logged: a crash between the two leaves nothing that cannot be opened. */
async function commit(parts: BlindParts, scene: Scene, entry: FlaggedEntry, given: GivenBlind & { readonly round: number }) {
  const { reviewer, verdict, note, round } = given;
  const { flagId } = entry;
  const sealed: BlindVerdict = { flagId, round, reviewer, verdict, note, salt: hexOf(parts.random(16)) };
  await scene.secrets.keep(sealed).save();
  const commitment = hexOf(await parts.digest.sha256(commitmentText(sealed)));
  await parts.append('blind.committed', { flagId, round, reviewer, commitment }, entry);
}

/** Reveals what this station holds of cases whose two first rounds are in, and gives the verdict of those that are decided. */
async function revealDue(parts: BlindParts, scene: Scene): Promise<void> {
  const due = scene.secrets.held.filter(({ flagId }) => (scene.cases.get(flagId)?.rounds.length ?? 0) >= 2);
  if (due.length === 0) return;
  const entryOf = (flagId: string) => scene.entries.find((entry) => entry.flagId === flagId) ?? null;
  for (const one of due) await parts.append('blind.revealed', { ...one }, entryOf(one.flagId));
  await scene.secrets.forget(due).save();
  const after = await look(parts);
  for (const flagId of new Set(due.map((one) => one.flagId))) {
    const entry = entryOf(flagId);
    const one = after.cases.get(flagId);
    if (!entry || !one?.verdict || entry.verdict !== null) continue;
    const reviewer = one.rounds.map((round) => round.reviewer).join(' + ');
    await parts.append('verdict.given', { flagId, verdict: one.verdict, closeReason: null, note: '', reviewer }, entry);
  }
}

async function figuresOf(parts: BlindParts): Promise<BlindFigures> {
  const { cases, secrets } = await look(parts);
  const all = [...cases.values()];
  const states: Record<BlindState, number> = { first: 0, second: 0, sealed: 0, agreed: 0, disputed: 0, settled: 0 };
  for (const { state } of all) states[state] += 1;
  const broken = [...new Set(all.flatMap((one) => one.broken))];
  return { states, agreement: blindAgreement(all), misses: missRates(secrets.answers), broken };
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
