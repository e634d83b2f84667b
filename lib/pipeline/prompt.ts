import { severityRank, type Tier, tierRank } from '../domain/finding';
import type { Order, RecognisedAction } from '../domain/order';
import type { Policy } from '../domain/policy';
import type { Prompt } from '../domain/prompt';
import { textOf } from '../money/order-amounts';
import { hashText } from '../policy/bucket';
import { promptModeOf } from '../policy/override-mode';
import { buildChallenge } from './challenge';
import { compareOrders } from './compare';
import type { Evaluation } from './evaluate';

/** How long the risky button stays locked when something high is at stake; see the studies behind the prompt's design. */
export const LOCK_MS = 2500;

/** What the caller knows beside the order. */
export interface PromptContext {
  readonly site: string;
  /** Orders that the action would touch. */
  readonly affected: number;
  /** What would be saved, as one hash. */
  readonly values?: string;
}

/**
 * The one question for one save: every finding that is shown at all, worst first, and what the save changes. Null when
 * nothing reaches `confirm`. `seed` must be new for every prompt: wording and challenge vary with it.
 */
export function buildPrompt(
  evaluation: Evaluation,
  order: Order,
  previous: Order | null,
  action: RecognisedAction,
  policy: Policy,
  seed: string,
  context: PromptContext = { site: '', affected: 1 },
): Prompt | null {
  const findings = evaluation.findings.filter((finding) => tierRank(finding.tier) >= tierRank('hint'));
  const tier = findings.reduce<Tier>((worst, f) => (tierRank(f.tier) > tierRank(worst) ? f.tier : worst), 'observe');
  if (tierRank(tier) < tierRank('confirm')) return null;
  const changes = compareOrders(previous, order);
  // A second person is the check of a dual prompt, and breaking the glass must never take more than two steps.
  const challenge = tier !== 'challenge' ? null : buildChallenge(changes, order, action, context.affected, seed);
  const isGrave = findings.some(
    (finding) => severityRank(finding.severity) >= severityRank('high') && tierRank(finding.tier) >= 2,
  );
  return {
    id: `prompt-${hashText(`${seed}|${policy.revision}`)}`,
    tier,
    action: action.type,
    actionLabel: action.label,
    site: context.site,
    orderNo: action.orderNo ?? order.orderNo,
    amount: amountAtStake(order, action),
    affected: context.affected,
    changes,
    findings,
    challenge,
    delayMs: isGrave ? LOCK_MS : 0,
    override: promptModeOf(findings, policy),
    values: context.values ?? '',
  };
}

function amountAtStake(order: Order, action: RecognisedAction): string {
  const refund = action.type === 'refund' ? textOf(order, 'refundAmount') : null;
  return refund ?? textOf(order, 'orderTotal') ?? textOf(order, 'subtotal') ?? '';
}
