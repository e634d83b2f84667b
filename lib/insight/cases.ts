import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { REMEDY_STEPS } from '../domain/incident';
import type { Verdict } from '../domain/review';
import type { Incident } from '../incidents/fold';
import { parseMoney } from '../money/parse';

/** What a case is described by; each is one word, empty where nothing is known. */
export const FEATURES = [
  'errorType',
  'rule',
  'class',
  'field',
  'action',
  'severity',
  'answer',
  'amount',
  'hours',
  'clerk',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Traits = Readonly<Record<Feature, string>>;

/** What a tree can propose. */
export const TARGETS = ['cause', 'remedy'] as const;
export type Target = (typeof TARGETS)[number];

/** One reviewed case: a confirmed entry, with what the incident about it found out and did. */
export interface ReviewedCase {
  readonly id: string;
  readonly at: number;
  readonly traits: Traits;
  /** As written down in the analysis; null while nobody has. */
  readonly cause: string | null;
  /** A remedy step, or how the entry was closed; null where neither is known. */
  readonly remedy: string | null;
}

/** The reviewed cases of a log, oldest first. Only what people confirmed as a real problem teaches anything; `outcomes` says what that is. */
export function casesOf(
  entries: readonly FlaggedEntry[],
  incidents: readonly Incident[],
  utcOffsetMinutes: number,
  outcomes: ReadonlyMap<string, Verdict> = new Map(
    entries.flatMap(({ flagId, verdict }) => (verdict ? [[flagId, verdict]] : [])),
  ),
): readonly ReviewedCase[] {
  const byFlag = new Map(incidents.flatMap((incident) => incident.flagIds.map((flagId) => [flagId, incident] as const)));
  return entries
    .filter(({ flagId }) => outcomes.get(flagId) === 'true_positive')
    .map((entry) => {
      const incident = byFlag.get(entry.flagId);
      const traits = traitsOf(entry, utcOffsetMinutes);
      return { id: entry.flagId, at: entry.at, traits, ...outcomeOf(incident, entry) };
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What was found out about an entry and done for it. */
export function outcomeOf(
  incident: Incident | undefined,
  entry: FlaggedEntry,
): { readonly cause: string | null; readonly remedy: string | null } {
  return { cause: causeOf(incident), remedy: remedyOf(incident, entry) };
}

const traitsKnown = new WeakMap<FlaggedEntry, { readonly offset: number; readonly traits: Traits }>();

/** Cases that were taken in from elsewhere, each id once: the first import of it counts, and what this log reviewed itself goes before. */
export function withImported(own: readonly ReviewedCase[], events: readonly StoredEvent[]): readonly ReviewedCase[] {
  const cases = new Map(own.map((one) => [one.id, one]));
  const empty = Object.fromEntries(FEATURES.map((feature) => [feature, ''])) as Record<Feature, string>;
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    if (!isEventOf(event, 'cases.imported')) continue;
    for (const { id, at, traits, cause, remedy } of event.body.cases) {
      if (!cases.has(id))
        cases.set(id, { id, at, traits: { ...empty, ...traits }, cause: cause || null, remedy: remedy || null });
    }
  }
  return [...cases.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What is known of an entry before anybody has looked into it. */
export function traitsOf(entry: FlaggedEntry, utcOffsetMinutes: number): Traits {
  const known = traitsKnown.get(entry);
  if (known?.offset === utcOffsetMinutes) return known.traits;
  const traits = readTraits(entry, utcOffsetMinutes);
  traitsKnown.set(entry, { offset: utcOffsetMinutes, traits });
  return traits;
}

function readTraits(entry: FlaggedEntry, utcOffsetMinutes: number): Traits {
  const [worst] = entry.findings;
  return {
    errorType: entry.errorTypes[0] ?? '',
    rule: entry.rules[0] ?? '',
    class: worst?.class ?? '',
    field: entry.findings.find(({ field }) => field !== null)?.field ?? '',
    action: entry.action ?? '',
    severity: entry.severity,
    answer: entry.decision?.outcome ?? '',
    amount: amountBand(entry),
    hours: hourBand(entry.at, utcOffsetMinutes),
    clerk: entry.clerk,
  };
}

/** Roots of the analysis in one line; the same words in other spacing are the same cause. */
function causeOf(incident: Incident | undefined): string | null {
  const roots = incident?.cause.nodes.filter(({ isRoot, text }) => isRoot && text.trim() !== '') ?? [];
  return roots.length === 0 ? null : roots.map(({ text }) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()).join(' · ');
}

function remedyOf(incident: Incident | undefined, entry: FlaggedEntry): string | null {
  const done = REMEDY_STEPS.find((step) => incident?.steps[step]?.state === 'done');
  return done ?? entry.closeReason ?? incident?.closed?.reason ?? null;
}

/** By tens: under 100, under 1,000 … whole units of the order's currency. */
function amountBand({ order }: FlaggedEntry): string {
  const text = order.values.refundAmount || order.values.orderTotal || order.values.subtotal || '';
  const minor = parseMoney(text, order.currency)?.money.minor;
  if (minor === undefined) return '';
  const digits = String(Math.floor(Math.abs(minor) / 100)).length;
  return digits <= 2 ? '<100' : digits === 3 ? '100–999' : digits === 4 ? '1000–9999' : '≥10000';
}

function hourBand(at: number, utcOffsetMinutes: number): string {
  const hour = Math.floor((((at / 60_000 + utcOffsetMinutes) / 60) % 24) + 24) % 24;
  if (hour < 7 || hour >= 22) return 'night';
  if ((hour >= 11 && hour < 14) || (hour >= 17 && hour < 21)) return 'peak';
  return 'day';
}
