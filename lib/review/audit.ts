import type { LogEvent, StoredEvent } from '../domain/event';
import { type Estimate, wilson } from './agreement';
import { seededUnit } from './seeded-random';

export interface AuditItem {
  readonly id: string;
  /** `flagged`: an entry of the log; `passed`: an order that was looked at and raised nothing. */
  readonly kind: 'flagged' | 'passed';
}

export interface AuditPlan {
  readonly seed: string;
  /** Items wanted of each kind. */
  readonly flagged: number;
  readonly passed: number;
}

/**
 * Draws a sample that anybody can draw again: each item's place depends on the seed and its id alone, so the order of
 * the log, the time zone and what is added outside of the range change nothing. Fewer than wanted where there are fewer.
 */
export function drawAudit(items: readonly AuditItem[], plan: AuditPlan): readonly AuditItem[] {
  const drawn = (kind: AuditItem['kind'], wanted: number) =>
    [...new Map(items.filter((item) => item.kind === kind).map((item) => [item.id, item])).values()]
      .map((item) => ({ item, place: seededUnit(plan.seed, `${kind}:${item.id}`) }))
      .sort((a, b) => a.place - b.place || (a.item.id < b.item.id ? -1 : 1))
      .slice(0, Math.max(0, wanted))
      .map(({ item }) => item);
  return [...drawn('flagged', plan.flagged), ...drawn('passed', plan.passed)];
}

/** What can be audited in a range: every flagged entry, and every order that was seen and never flagged in it. */
export function auditable(events: readonly StoredEvent[]): readonly AuditItem[] {
  const flagged = events.flatMap(({ body }): readonly AuditItem[] =>
    'findings' in body ? [{ id: body.flagId, kind: 'flagged' }] : [],
  );
  const orderOf = (event: StoredEvent) => (event.orderNo === null ? null : `${event.site} ${event.orderNo}`);
  const withFlag = new Set(events.filter((event) => event.type === 'flag.raised').map(orderOf));
  const seen = events.filter((event) => event.type === 'order.seen').map(orderOf);
  const passed = [...new Set(seen)].filter((order) => order !== null && !withFlag.has(order));
  return [...flagged, ...passed.map((id): AuditItem => ({ id: id ?? '', kind: 'passed' }))];
}

export interface AuditResult {
  readonly auditId: string;
  readonly from: number;
  readonly to: number;
  readonly judged: number;
  readonly open: readonly AuditItem[];
  /** Share of passed orders that were wrong after all: what the checks miss. Null while none was judged. */
  readonly missed: Estimate | null;
  /** Share of flagged entries that were wrong indeed: what the checks are worth. */
  readonly confirmed: Estimate | null;
}

/** Folds one audit: the last judgement of an item counts. */
export function auditResult(drawn: LogEvent<'audit.drawn'>, events: readonly StoredEvent[]): AuditResult {
  const { auditId, items, from, to } = drawn.body;
  const judged = new Map<string, boolean>();
  for (const { body } of [...events].sort((a, b) => a.seq - b.seq)) {
    if ('isWrong' in body && body.auditId === auditId) judged.set(body.itemId, body.isWrong);
  }
  const share = (kind: AuditItem['kind']) => {
    const answers = items.filter((item) => item.kind === kind).flatMap((item) => judged.get(item.id) ?? []);
    return answers.length === 0 ? null : wilson(answers.filter(Boolean).length / answers.length, answers.length);
  };
  return {
    ...{ auditId, from, to },
    judged: items.filter((item) => judged.has(item.id)).length,
    open: items.filter((item) => !judged.has(item.id)),
    missed: share('passed'),
    confirmed: share('flagged'),
  };
}
