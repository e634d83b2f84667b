import type { EventBodies, EventType, StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { type BlindPlan, DEFAULT_BLIND, isBlind } from './blind';

/** Event types that blind review is folded from. */
export const BLIND_EVENTS: readonly EventType[] = ['blind.planned', 'blind.committed', 'blind.revealed'];

/** The plan in force; nothing is drawn while it is off, nor from before `from` (ms UTC). */
export interface PlannedBlind extends BlindPlan {
  readonly on: boolean;
  readonly from: number;
}

export const NO_BLIND: PlannedBlind = { ...DEFAULT_BLIND, on: false, from: 0 };

/** The last plan on record. Shares outside of what is allowed are brought back into it. */
export function planOf(events: readonly StoredEvent[]): PlannedBlind {
  const plans = events.filter((event) => isEventOf(event, 'blind.planned')).sort((a, b) => a.seq - b.seq);
  const last = plans.at(-1)?.body as EventBodies['blind.planned'] | undefined;
  if (!last) return NO_BLIND;
  const { on, seed, from } = last;
  return { on, seed, from, sampleShare: within(last.sampleShare, 0, 1), seededShare: within(last.seededShare, 0.05, 0.1) };
}

/** True for an entry that two people judge apart: the ordinary queue leaves it to them until they are done. */
export function isDrawn(entry: Pick<FlaggedEntry, 'flagId' | 'severity' | 'at'>, plan: PlannedBlind): boolean {
  return plan.on && entry.at >= plan.from && isBlind(entry, plan);
}

function within(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
