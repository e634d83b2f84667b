import { type Tier, tierRank } from '../domain/finding';
import type { Mute } from '../domain/policy';
import type { Outcome } from '../domain/prompt';

/** One question that a rule had a part in, with the answer. Newest last. */
export interface AnsweredFire {
  readonly rule: string;
  readonly tier: Tier;
  readonly outcome: Outcome;
  readonly isFalsePositive: boolean;
  readonly dwellMs: number;
  /** ms since the epoch, UTC. */
  readonly at: number;
}

export const FATIGUE_WINDOW = 50;
const MIN_ACTED_ON = 0.5;
/** A demotion ends by itself: the rule gets another chance. */
const DEMOTION_MS = 14 * 86_400_000;
const REFLEX_MS = 3000;
/** The strongest tiers lose their meaning when they are common. */
const MAX_CRITICAL_SHARE = 0.05;
/** Fewer questions than this say nothing about a share of one in twenty. */
const MIN_PROMPTS = 100;

export interface Demotion extends Mute {
  readonly actedOn: number;
  readonly fires: number;
}

/**
 * Rules whose questions are not acted on: below half of the last 50. They fall back to a hint for two weeks, and their
 * owner is told. Acted on = the clerk corrected or cancelled, or had to get it approved; a false positive never counts.
 */
export function demotionsFor(fires: readonly AnsweredFire[], now: number): Demotion[] {
  const byRule = new Map<string, AnsweredFire[]>();
  for (const fire of fires) {
    if (tierRank(fire.tier) < tierRank('confirm')) continue;
    const list = byRule.get(fire.rule);
    if (list) list.push(fire);
    else byRule.set(fire.rule, [fire]);
  }
  return [...byRule].flatMap(([rule, all]) => {
    const last = all.slice(-FATIGUE_WINDOW);
    const actedOn = last.filter(isActedOn).length / Math.max(1, last.length);
    if (last.length < FATIGUE_WINDOW || actedOn >= MIN_ACTED_ON) return [];
    return [{ rule, until: now + DEMOTION_MS, why: 'low_yield' as const, actedOn, fires: last.length }];
  });
}

/** Share of questions closed faster than anybody can read, per rule; null while there is nothing to go by. */
export function reflexShare(fires: readonly AnsweredFire[]): number | null {
  const asked = fires.filter((fire) => tierRank(fire.tier) >= tierRank('confirm'));
  return asked.length === 0 ? null : asked.filter((fire) => fire.dwellMs < REFLEX_MS).length / asked.length;
}

/** Whether the strongest questions have become too common to be noticed; `share` of prompts at challenge or above with `critical`. */
export function criticalShare(prompts: number, critical: number): { readonly share: number; readonly isTooMany: boolean } {
  const share = prompts === 0 ? 0 : critical / prompts;
  return { share, isTooMany: prompts >= MIN_PROMPTS && share > MAX_CRITICAL_SHARE };
}

/** The mutes in force with ended ones left out and new demotions added; a rule is never muted twice. */
export function withDemotions(mutes: readonly Mute[], demotions: readonly Demotion[], now: number): Mute[] {
  const kept = mutes.filter((mute) => mute.until > now);
  const fresh = demotions.filter((demotion) => !kept.some((mute) => mute.rule === demotion.rule));
  return [...kept, ...fresh.map(({ rule, until, why }) => ({ rule, until, why }))];
}

function isActedOn(fire: AnsweredFire): boolean {
  return !fire.isFalsePositive && (fire.outcome === 'corrected' || fire.outcome === 'cancelled' || fire.outcome === 'approved');
}
