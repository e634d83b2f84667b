import type { Lifecycle, RuleSetting } from '../domain/policy';
import type { GateFault } from '../domain/policy-revision';

/** So many evaluations in shadow before a rule may interrupt anybody. */
export const MIN_SHADOW = 200;

/** Where a rule may go from where it is. */
const NEXT: Readonly<Record<Lifecycle, readonly Lifecycle[]>> = {
  draft: ['shadow', 'archived'],
  shadow: ['draft', 'canary', 'active', 'paused', 'archived'],
  canary: ['shadow', 'active', 'paused', 'archived'],
  active: ['canary', 'shadow', 'paused', 'archived'],
  paused: ['shadow', 'canary', 'active', 'archived'],
  archived: ['draft'],
};

/** A named person takes the risk of skipping the shadow time; recorded with the change. */
export interface Waiver {
  readonly by: string;
  readonly reason: string;
}

export type Move =
  | { readonly ok: true; readonly setting: RuleSetting; readonly waiver: Waiver | null }
  | { readonly ok: false; readonly reason: MoveFault };
/** Keys of the policy's messages. */
type MoveFault = GateFault['reason'];

export interface MoveRequest {
  readonly to: Lifecycle;
  /** 1..100 for canary. */
  readonly canaryPercent?: number;
  /** Evaluations that the rule has had in shadow, from the log. */
  readonly shadowEvaluations: number;
  /** Whether the rule would interrupt when active: any of its tiers is confirm or stronger. */
  readonly interrupts: boolean;
  readonly waiver?: Waiver;
}

/** Moves a rule along its life. Refuses what would interrupt people with a rule that nobody has watched yet. */
export function moveRule(setting: RuleSetting, request: MoveRequest): Move {
  const { to, shadowEvaluations, interrupts, waiver } = request;
  const percent = to === 'canary' ? (request.canaryPercent ?? setting.canaryPercent) : setting.canaryPercent;
  if (to !== setting.lifecycle && !NEXT[setting.lifecycle].includes(to)) return { ok: false, reason: 'not_next' };
  if (to === 'canary' && (percent <= 0 || percent > 100)) return { ok: false, reason: 'percent_out_of_range' };
  // Buckets only ever grow while a canary runs: who was asked yesterday is asked today.
  if (to === 'canary' && setting.lifecycle === 'canary' && percent < setting.canaryPercent)
    return { ok: false, reason: 'canary_shrinks' };
  const isWatched = shadowEvaluations >= MIN_SHADOW || setting.lifecycle === 'active' || setting.lifecycle === 'canary';
  const isWaived = waiver !== undefined && waiver.by.trim() !== '';
  if ((to === 'active' || to === 'canary') && interrupts && !isWatched && !isWaived)
    return { ok: false, reason: 'too_few_shadow' };
  const isUsed = (to === 'active' || to === 'canary') && interrupts && !isWatched;
  return { ok: true, setting: { ...setting, lifecycle: to, canaryPercent: percent }, waiver: isUsed && waiver ? waiver : null };
}

/** Where a rule may go from where it is, the usual step first. */
export function nextSteps(lifecycle: Lifecycle): readonly Lifecycle[] {
  return NEXT[lifecycle];
}
