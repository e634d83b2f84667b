import type { ErrorType, Severity } from '../domain/finding';
import { severityRank } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { IncidentStart } from '../domain/incident';
import type { IncidentPolicy } from '../domain/incident-policy';
import type { Money } from '../domain/money';
import { parseMoney } from '../money/parse';
import type { Incident } from './fold';
import { levelOf } from './level';

/** What a person gives when an incident is opened by hand or out of entries. */
export interface Opening {
  readonly incidentId: string;
  readonly title: string;
  readonly by: string;
  /** ms UTC. */
  readonly now: number;
}

/** An incident out of one or many flagged entries: worst severity, most frequent error type, all that is at stake. */
export function startFrom(
  entries: readonly FlaggedEntry[],
  opening: Opening,
  policy: IncidentPolicy,
  currency: string,
): IncidentStart {
  const orders = [...new Set(entries.flatMap(({ orderNo }) => (orderNo === null ? [] : [orderNo])))];
  const severity = entries.reduce<Severity>((worst, entry) => worse(worst, entry.severity), 'info');
  const errorType = mostFrequent(entries.flatMap((entry) => entry.errorTypes)) ?? 'risky_action';
  const amount = atStake(entries, currency);
  return {
    incidentId: opening.incidentId,
    title: opening.title,
    level: levelOf({ errorType, severity, amount, orders: Math.max(orders.length, 1) }, policy.levels, currency),
    errorType,
    severity,
    scope: { orders, customers: orders.length, channel: null },
    amount,
    flagIds: entries.map(({ flagId }) => flagId),
    detectedAt: Math.min(opening.now, ...entries.map(({ at }) => at)),
    by: opening.by,
  };
}

/**
 * What is split off an incident: the entries named and the orders that only they speak of. Null when nothing or
 * everything would be split off: that is no split.
 */
export function splitFrom(
  incident: Incident,
  entries: readonly FlaggedEntry[],
  flagIds: readonly string[],
  opening: Opening,
  policy: IncidentPolicy,
  currency: string,
): IncidentStart | null {
  const moved = entries.filter((entry) => flagIds.includes(entry.flagId) && incident.flagIds.includes(entry.flagId));
  const kept = entries.filter((entry) => incident.flagIds.includes(entry.flagId) && !flagIds.includes(entry.flagId));
  if (moved.length === 0 || moved.length >= incident.flagIds.length) return null;
  const start = startFrom(moved, opening, policy, currency);
  const stay = new Set(kept.map(({ orderNo }) => orderNo));
  const orders = start.scope.orders.filter((order) => !stay.has(order));
  return { ...start, scope: { ...start.scope, orders, customers: orders.length } };
}

/** The sum of the orders' amounts, each order once; null when none can be read in the policy's currency. */
function atStake(entries: readonly FlaggedEntry[], currency: string): Money | null {
  const byOrder = new Map<string, number>();
  for (const { orderNo, flagId, order } of entries) {
    const text = order.values.refundAmount ?? order.values.orderTotal ?? order.values.subtotal ?? '';
    const money = parseMoney(text, order.currency)?.money;
    if (money?.currency === currency) byOrder.set(orderNo ?? flagId, Math.max(money.minor, byOrder.get(orderNo ?? flagId) ?? 0));
  }
  return byOrder.size === 0 ? null : { minor: [...byOrder.values()].reduce((a, b) => a + b, 0), currency };
}

function worse(a: Severity, b: Severity): Severity {
  return severityRank(b) > severityRank(a) ? b : a;
}

function mostFrequent(types: readonly ErrorType[]): ErrorType | null {
  const counts = new Map<ErrorType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
