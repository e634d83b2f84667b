import type { FlagBody, LogEvent, StoredEvent } from '../../lib/domain/event';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Outcome } from '../../lib/domain/prompt';
import { seededRandom } from '../../lib/review/seeded-random';
import { buildEvent, buildFinding, buildFlag } from './events';

const CLERKS = ['李敏', '王芳', '张伟', '陈静', ''];
const SITES = ['https://admin.meiyuan.example', 'https://oms.haitao.example:8443', 'http://10.0.3.15:8080'];
const NAMES = ['赵晓明', '孙丽', '周海燕', '吴强', '郑秀英'];
const GOODS = ['五常大米 5kg', '蓝牙耳机 X2 白色', '儿童羽绒服 130 红', '不锈钢保温杯 500ml'];
const MINUTE = 60_000;

type Case = (n: number) => Partial<FlagBody> & { readonly findings: readonly TieredFinding[] };

const vagueAddress: Case = (n) => {
  const before = `浙江省杭州市西湖区文三路${100 + (n % 300)}号东方花园3幢2单元501室`;
  const after = `浙江省杭州市西湖区文三路${100 + (n % 300)}号附近`;
  return {
    action: 'save',
    actionLabel: '编辑收货人 · 确定',
    changes: [{ type: 'addressFull', label: '收货地址', before, after }],
    findings: [
      buildFinding({
        ...{ rule: 'address-quality', errorType: 'address_incomplete', class: 'vague_locator', severity: 'medium' },
        ...{ messageKey: 'vague_locator', data: { part: '附近' }, field: 'addressFull', tier: 'confirm' },
        span: { start: after.length - 2, end: after.length },
        conditions: [{ key: 'verdict', actual: 'fix', expected: 'accept', met: true }],
      }),
    ],
  };
};

const priceTypo: Case = (n) => ({
  action: 'priceChange',
  actionLabel: '修改价格 · 保存',
  changes: [
    { type: 'unitPrice', label: '单价', before: '¥89.00', after: '¥890.00' },
    { type: 'orderTotal', label: '应付金额', before: `¥${178 + n}.00`, after: `¥${1780 + n}.00` },
  ],
  findings: [
    buildFinding({
      ...{ rule: 'high-risk-action', errorType: 'risky_action', severity: 'high', tier: 'challenge', field: null },
      ...{ messageKey: 'flag.priceChange', data: { orderNo: `DD2026${n}`, amount: '¥178.00' } },
      conditions: [{ key: 'action', actual: '改价', expected: '退款、删除、改价', met: true }],
    }),
    buildFinding({
      ...{ rule: 'total-mismatch', errorType: 'total_mismatch', severity: 'high', field: 'orderTotal', tier: 'confirm' },
      messageKey: 'flag.orderTotal',
      data: { actual: `¥${1780 + n}.00`, expected: '¥890.00', difference: `¥${890 + n}.00` },
      fix: { ref: 'r', type: 'orderTotal', before: `¥${1780 + n}.00`, after: '¥890.00' },
      conditions: [
        { key: 'subtotal', actual: '¥890.00', expected: '¥890.00', met: false },
        { key: 'orderTotal', actual: `¥${1780 + n}.00`, expected: '¥890.00', met: true },
      ],
    }),
  ],
});

const bigRefund: Case = (n) => ({
  action: 'refund',
  actionLabel: '退款 · 确认退款',
  changes: [{ type: 'refundAmount', label: '退款金额', before: '', after: `¥${12_800 + n}.00` }],
  findings: [
    buildFinding({
      ...{ rule: 'amount-over-threshold', errorType: 'refund_excess', severity: 'critical', tier: 'dual', field: 'refundAmount' },
      ...{ messageKey: 'flag.over', data: { actual: `¥${12_800 + n}.00`, limit: '¥5,000.00' } },
      conditions: [{ key: 'over', actual: `¥${12_800 + n}.00`, expected: '¥5,000.00', met: true }],
    }),
  ],
});

const badPhone: Case = (n) => ({
  action: 'save',
  actionLabel: '保存',
  changes: [{ type: 'phone', label: '手机号', before: `1380571${1000 + (n % 9000)}`, after: `1380571${100 + (n % 900)}` }],
  findings: [
    buildFinding({
      ...{ rule: 'phone-invalid', errorType: 'contact_invalid', severity: 'low', tier: 'hint', field: 'phone' },
      ...{ messageKey: 'flag.length', data: { length: 10 }, span: { start: 0, end: 10 } },
      conditions: [{ key: 'format', actual: '10', expected: '11', met: true }],
    }),
  ],
});

const bulkDelete: Case = (n) => ({
  action: 'delete',
  actionLabel: '批量删除',
  affected: 3 + (n % 40),
  changes: [],
  findings: [
    buildFinding({
      ...{ rule: 'high-risk-action', errorType: 'risky_action', severity: 'critical', tier: 'block', field: null },
      ...{ messageKey: 'flag.many', data: { action: '批量删除', affected: 3 + (n % 40) } },
    }),
  ],
});

const CASES: readonly Case[] = [vagueAddress, vagueAddress, priceTypo, badPhone, badPhone, bigRefund, bulkDelete];

/** Events of `count` flagged entries that end at `until` (ms UTC), about a minute apart; the same seed gives the same log. */
export function buildReviewLog(count: number, until: number, seed = 7, firstSeq = 0): readonly StoredEvent[] {
  const random = seededRandom(`review-log-${seed}`);
  const events = Array.from({ length: count }, (_, i) => entryEvents(random, firstSeq + i, until - (count - i) * MINUTE));
  return events.flat().map((event, i) => ({ ...event, seq: firstSeq + i, prev: '', hash: '' }));
}

function entryEvents(random: () => number, n: number, at: number): readonly LogEvent[] {
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
  const chosen = pick(CASES, vagueAddress)(n);
  const orderNo = `DD20261122${String(100_000 + (n % 900_000))}`;
  const flagId = `flag-${n}`;
  const where = { site: pick(SITES, ''), clerk: pick(CLERKS, ''), orderNo, source: `tab-${n % 20}` };
  const values = {
    ...{
      orderNo,
      orderStatus: '待发货',
      customerId: `C${1000 + (n % 9)}`,
      paymentMethod: '微信支付',
      recipientName: pick(NAMES, ''),
    },
    ...{ orderTotal: `¥${178 + (n % 5000)}.00`, shippingFee: '¥0.00', customerNote: n % 4 === 0 ? '请勿放快递柜，送到门口' : '' },
  };
  const lines = [
    { productName: pick(GOODS, ''), sku: `SKU-${n % 12}`, unitPrice: '¥89.00', quantity: '2', lineTotal: '¥178.00' },
  ];
  const order = { orderNo, pageKind: 'orderForm', currency: 'CNY', values, lines } as const;
  const flag = buildEvent('flag.raised', buildFlag({ flagId, order, ...chosen }), { ...where, counter: n * 4, at });
  const tier = chosen.findings[0]?.tier ?? 'confirm';
  if (tier === 'hint') return [flag];
  const shown = buildEvent(
    'prompt.shown',
    { flagId, promptId: `p-${n}`, tier, shownMs: 40 },
    { ...where, counter: n * 4 + 1, at: at + 40 },
  );
  const outcome: Outcome = pick(['corrected', 'confirmed', 'cancelled', 'confirmed'], 'confirmed');
  const dwellMs = 1200 + Math.floor(random() * 20_000);
  const decision = buildEvent(
    'decision.made',
    {
      ...{ flagId, promptId: `p-${n}`, outcome, reason: outcome === 'confirmed' ? 'checked_with_customer' : null, dwellMs },
      ...{ note: n % 5 === 0 ? '客户电话确认过，收货点在驿站' : '', falsePositives: [], fixed: [], approver: null },
    },
    { ...where, counter: n * 4 + 2, at: at + 40 + dwellMs },
  );
  return [flag, shown, decision];
}
