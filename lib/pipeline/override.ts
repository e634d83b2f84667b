import { type Finding, type TieredFinding, tierRank } from '../domain/finding';
import type { Order } from '../domain/order';
import type { Override } from '../domain/override';
import type { Decision, ReasonCode } from '../domain/prompt';
import { hashText } from '../policy/bucket';

/** How long an answer about a value holds, in ms; a reported false alarm holds longer. */
const HOLDS_MS = 7 * 86_400_000;
const FALSE_ALARM_HOLDS_MS = 30 * 86_400_000;

/**
 * The override for a finding that the clerk answered. Null for orders without a number, which nothing can be bound to,
 * and for what is said about an act instead of a value: a second refund of the same amount is another refund.
 */
export function overrideFor(finding: Finding, order: Order, reason: ReasonCode | null, expires: number): Override | null {
  if (order.orderNo === null || finding.errorType === 'risky_action') return null;
  const valueHash = valueHashOf(finding, order);
  return { rule: finding.rule, version: finding.ruleVersion, orderNo: order.orderNo, valueHash, reason, expires };
}

/** What one answered prompt silences from now on: every finding of it that was asked about, with the values that it had. */
export function overridesOf(
  findings: readonly TieredFinding[],
  order: Order,
  decision: Pick<Decision, 'reason' | 'falsePositives'>,
  now: number,
): readonly Override[] {
  return findings.flatMap((finding) => {
    if (tierRank(finding.tier) < tierRank('confirm')) return [];
    const isFalse = decision.falsePositives.includes(finding.rule);
    const expires = now + (isFalse ? FALSE_ALARM_HOLDS_MS : HOLDS_MS);
    return overrideFor(finding, order, isFalse ? 'false_positive' : decision.reason, expires) ?? [];
  });
}

/** Whether this finding was answered before, on the same order, with the same values, and the answer still holds. */
export function isOverridden(finding: Finding, order: Order, overrides: readonly Override[], now: number): boolean {
  if (finding.errorType === 'risky_action') return false;
  const fits = overrides.filter(
    (entry) =>
      entry.rule === finding.rule &&
      entry.version === finding.ruleVersion &&
      entry.orderNo === order.orderNo &&
      entry.expires > now,
  );
  if (fits.length === 0) return false;
  const hash = valueHashOf(finding, order);
  return fits.some((entry) => entry.valueHash === hash);
}

/** What the finding is about, as one hash: its class, its data and the text of every field that it points at. */
function valueHashOf(finding: Finding, order: Order): string {
  const about = order.fields.filter((field) => field.ref === finding.ref || field.type === finding.field);
  // Pages show the same value once or several times: each text counts once.
  const values = [...new Set(about.filter((field) => field.role !== 'filter').map((field) => field.value))].sort();
  const data = Object.keys(finding.data)
    .sort()
    .map((key) => [key, finding.data[key]]);
  return hashText(JSON.stringify([finding.messageKey, finding.class, finding.field, values, data]));
}
