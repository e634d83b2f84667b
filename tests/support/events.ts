import type { EventBodies, EventType, FlagBody, LogEvent } from '../../lib/domain/event';
import type { TieredFinding } from '../../lib/domain/finding';

export const NOON = Date.UTC(2026, 4, 20, 4, 0, 0);

/** A finding with everything filled in. */
export function buildFinding(some: Partial<TieredFinding> = {}): TieredFinding {
  return {
    rule: 'amount-threshold',
    ruleVersion: 1,
    verdict: 'flag',
    errorType: 'amount_outlier',
    class: null,
    severity: 'high',
    messageKey: 'over',
    data: { amount: '12800.00', limit: 5000 },
    field: 'orderTotal',
    ref: 'r1',
    span: null,
    fix: null,
    conditions: [],
    tier: 'confirm',
    tierWhy: 'built_in',
    ...some,
  };
}

/** The body of a flagged save. */
export function buildFlag(some: Partial<FlagBody> = {}): FlagBody {
  return {
    flagId: 'f1',
    action: 'save',
    actionLabel: '保存',
    findings: [buildFinding()],
    changes: [{ type: 'orderTotal', label: '合计', before: '128.00', after: '12800.00' }],
    order: { orderNo: 'SO20260520001', pageKind: 'orderForm', currency: 'CNY', values: { orderTotal: '12800.00' }, lines: [] },
    affected: 1,
    policyRevision: 'p1',
    factsRevision: 'k1',
    ...some,
  };
}

/** An event as its source makes it; `counter` gives id and time unless said otherwise. */
export function buildEvent<T extends EventType>(
  type: T,
  body: EventBodies[T],
  some: Partial<Omit<LogEvent, 'type' | 'body'>> = {},
): LogEvent<T> {
  const counter = some.counter ?? 0;
  const source = some.source ?? 'tab-1';
  return {
    v: 1,
    id: `${source}-${counter}`,
    type,
    source,
    counter,
    at: NOON + counter * 1000,
    site: 'https://shop.example',
    clerk: '小王',
    orderNo: 'SO20260520001',
    body,
    personal: {},
    ...some,
  };
}

/** A flag event about an address, with personal values in every place where they can be. */
export function buildPersonalFlag(counter = 0): LogEvent<'flag.raised'> {
  const finding = buildFinding({
    rule: 'address-vague',
    errorType: 'address_incomplete',
    field: 'addressFull',
    data: { text: '梅园3栋', missing: 'room', length: 4 },
    fix: { ref: 'r2', type: 'addressFull', before: '梅园3栋', after: '梅园3栋502' },
    conditions: [{ key: 'has_room', actual: '梅园3栋', expected: '', met: true }],
    severity: 'medium',
  });
  const changes = [
    { type: 'phone' as const, label: '手机', before: '13812345678', after: '13912345678' },
    { type: null, label: '联系人2', before: '', after: '李雷' },
    { type: 'orderTotal' as const, label: '合计', before: '10.00', after: '12.00' },
  ];
  const body = buildFlag({ flagId: `f${counter}`, findings: [finding], changes });
  return buildEvent('flag.raised', body, { counter, personal: { recipientName: '韩梅梅', phone: '13912345678' } });
}
