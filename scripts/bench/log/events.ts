import type { LogEvent } from '../../../lib/domain/event';
import type { Severity, TieredFinding } from '../../../lib/domain/finding';

export const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];
export const RULES = ['amount-over-threshold', 'address-quality', 'phone-invalid', 'total-mismatch', 'high-risk-action'] as const;
export const DAY_MS = 86_400_000;
export const START = Date.UTC(2026, 4, 1);

/** A million events a month, whatever part of it is measured. */
const PACE_MS = (30 * DAY_MS) / 1_000_000;

/** A log as a busy desk writes it: of ten events three are flags with two findings, one of three with personal values. */
export function benchEvent(n: number): LogEvent {
  const at = START + Math.floor(n * PACE_MS);
  const common = {
    v: 1 as const,
    id: `e-${n}`,
    source: `tab-${Math.floor(n / 40)}`,
    counter: n % 40,
    at,
    site: 'https://shop.example',
    clerk: `clerk-${n % 12}`,
  };
  const orderNo = `SO2026${String(Math.floor(n / 10)).padStart(12, '0')}`;
  if (n % 10 < 3) return { ...common, orderNo, type: 'flag.raised', ...flag(n, orderNo) };
  if (n % 10 < 6) return { ...common, orderNo, type: 'decision.made', body: decision(n), personal: {} };
  if (n % 10 < 8)
    return {
      ...common,
      orderNo,
      type: 'action.ran',
      body: { flagId: `f-${n - (n % 10)}`, action: 'save', actionLabel: '编辑收货人 · 确定', way: 'click' },
      personal: {},
    };
  const order = {
    orderNo,
    pageKind: 'orderDetail' as const,
    currency: 'CNY',
    values: { orderTotal: '128.50', orderStatus: '待发货', shippingMethod: '顺丰速运' },
    lines: [],
  };
  return { ...common, orderNo, type: 'order.seen', body: { order }, personal: {} };
}

function flag(n: number, orderNo: string) {
  const personal: Record<string, string> =
    n % 10 === 0 ? { recipientName: '韩梅梅', phone: `138${String(n).padStart(8, '0')}` } : {};
  const body = {
    flagId: `f-${n}`,
    action: 'save' as const,
    actionLabel: '编辑收货人 · 确定',
    findings: [finding(n), finding(n + 7)],
    changes: [{ type: 'orderTotal' as const, label: '订单金额', before: '128.50', after: '12850.00' }],
    order: {
      orderNo,
      pageKind: 'dialog' as const,
      currency: 'CNY',
      values: { orderTotal: '12850.00', quantity: '3' },
      lines: [],
    },
    affected: 1,
    policyRevision: 'builtin-1',
    factsRevision: `facts-${n % 100}`,
  };
  return { body, personal };
}

function finding(n: number): TieredFinding {
  return {
    rule: RULES[n % RULES.length] ?? 'x',
    ruleVersion: 1,
    verdict: 'flag',
    errorType: 'amount_outlier',
    class: 'x10',
    severity: SEVERITIES[n % SEVERITIES.length] ?? 'low',
    messageKey: 'over',
    data: { amount: '12850.00', limit: '5000.00', currency: 'CNY' },
    field: 'orderTotal',
    ref: `r${n % 500}`,
    span: null,
    fix: null,
    conditions: [{ key: 'over', actual: '12850.00', expected: '5000.00', met: true }],
    tier: 'confirm',
    tierWhy: 'built_in',
  };
}

function decision(n: number) {
  const answer = { outcome: 'confirmed' as const, reason: 'page_is_right' as const, note: '', falsePositives: [], fixed: [] };
  return { flagId: `f-${n - (n % 10)}`, promptId: `p-${n}`, ...answer, dwellMs: 2300, approver: null };
}

/** Whole or begun days that this many events fill. */
export function daysOf(total: number): number {
  return Math.ceil((total * PACE_MS) / DAY_MS);
}
