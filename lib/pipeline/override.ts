import type { Finding } from '../domain/finding';
import type { Order } from '../domain/order';
import type { ReasonCode } from '../domain/prompt';
import { hashText } from '../policy/bucket';

/**
 * One answered finding. It silences exactly this rule in this version on this order with these values until it ends:
 * a changed value asks again, and other rules stay live.
 */
export interface Override {
  readonly rule: string;
  readonly version: number;
  readonly orderNo: string;
  readonly valueHash: string;
  readonly reason: ReasonCode;
  /** ms since the epoch, UTC. */
  readonly expires: number;
}

/** The override for a finding that the clerk answered; null for orders without a number, which nothing can be bound to. */
export function overrideFor(finding: Finding, order: Order, reason: ReasonCode, expires: number): Override | null {
  if (order.orderNo === null) return null;
  const valueHash = valueHashOf(finding, order);
  return { rule: finding.rule, version: finding.ruleVersion, orderNo: order.orderNo, valueHash, reason, expires };
}

/** Whether this finding was answered before, on the same order, with the same values, and the answer still holds. */
export function isOverridden(finding: Finding, order: Order, overrides: readonly Override[], now: number): boolean {
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

/** What the finding is about, as one hash: its class, its data and the text of the field that it points at. */
function valueHashOf(finding: Finding, order: Order): string {
  const field = finding.ref === null ? undefined : order.fields.find((entry) => entry.ref === finding.ref);
  const data = Object.keys(finding.data)
    .sort()
    .map((key) => [key, finding.data[key]]);
  return hashText(JSON.stringify([finding.messageKey, finding.class, finding.field, field?.value ?? null, data]));
}
