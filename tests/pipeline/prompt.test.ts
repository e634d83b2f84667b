import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionType } from '../../lib/domain/field-type';
import type { CaseOrder } from '../../lib/domain/rule';
import { compareOrders } from '../../lib/pipeline/compare';
import { evaluate } from '../../lib/pipeline/evaluate';
import { buildPrompt } from '../../lib/pipeline/prompt';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildOrder } from '../../lib/rules/build-case';
import { buildAction, buildInput } from './build';

function ask(order: CaseOrder, type: ActionType, previous?: CaseOrder, seed = 'seed', affected = 1) {
  const action = buildAction(type);
  const before = previous ? buildOrder(previous) : null;
  const evaluation = evaluate(buildInput(order, { action, previous: before, affected }));
  return buildPrompt(evaluation, buildOrder(order), before, action, BUILT_IN_POLICY, seed, { site: 'shop.example', affected });
}

describe('the one question of a save', () => {
  it('is not asked for hints', () => {
    expect(ask({ fields: { phone: '137' } }, 'save')).toBeNull();
  });

  it('names the object, the amount and every finding in one prompt', () => {
    const prompt = ask({ fields: { orderNo: 'A7', phone: '137', orderTotal: '￥268.00' } }, 'delete');
    expect(prompt).toMatchObject({ action: 'delete', orderNo: 'A7', amount: '￥268.00', tier: 'challenge', delayMs: 2500 });
    expect(prompt?.findings.map((f) => f.rule)).toEqual(['high-risk-action', 'phone-invalid']);
  });

  it('does not lock the button for what is merely confirmed', () => {
    expect(ask({ fields: { orderNo: 'A7' } }, 'export')).toMatchObject({ tier: 'confirm', delayMs: 0, challenge: null });
  });

  it('asks for a piece of what changed, at most six characters, in ways that vary with the seed', () => {
    const before = { fields: { orderNo: 'A7', orderTotal: '268.00', addressFull: '文三路1号3栋502室' } };
    const after = { fields: { orderNo: 'A7', orderTotal: '26800.00', addressFull: '文三路1号3栋505室' } };
    const asked = Array.from({ length: 40 }, (_, i) => ask(after, 'priceChange', before, `seed-${i}`)?.challenge);
    expect(new Set(asked.map((c) => c?.subject))).toEqual(new Set(['orderTotal', 'addressFull']));
    expect(new Set(asked.map((c) => c?.mode))).toEqual(new Set(['retype', 'pick']));
    for (const challenge of asked) {
      expect(['26800', '505']).toContain(challenge?.answer);
      if (challenge?.mode === 'pick')
        expect([new Set(challenge.options).size, challenge.options.includes(challenge.answer)]).toEqual([3, true]);
    }
    expect(ask(after, 'priceChange', before, 'same')).toEqual(ask(after, 'priceChange', before, 'same'));
  });

  it.each([
    ['refund', { fields: { refundAmount: '￥1,268.50', orderTotal: '2000.00' } }, 1, 'refundAmount', '1268'],
    ['delete', { fields: { orderTotal: '89.00' } }, 1, 'orderTotal', '89'],
    ['bulkAction', {}, 12, 'affected', '12'],
    ['delete', { fields: { orderNo: 'NO-20260512001' } }, 1, 'orderNo', '2001'],
  ] as const)('asks on %s for the number that the action is about', (type, order, affected, about, answer) => {
    const challenge = ask(order, type, undefined, 's', affected)?.challenge;
    expect([challenge?.subject, challenge?.answer]).toEqual([about, answer]);
  });

  it('asks for no zero: what the order is about stands in for it, and its number where that is nothing as well', () => {
    const before = { fields: { orderNo: 'A-2077', orderTotal: '268.00', refundAmount: '50.00' } };
    const after = { fields: { orderNo: 'A-2077', orderTotal: '268.00', refundAmount: '0.00' } };
    expect(ask(after, 'refund', before)?.challenge).toMatchObject({ subject: 'orderTotal', answer: '268' });
    expect(ask({ fields: { orderNo: 'A-2077', orderTotal: '0.00' } }, 'delete')?.challenge).toMatchObject({
      subject: 'orderNo',
      answer: '2077',
    });
  });

  it('never asks for more than six characters, whatever was typed', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 1e6 }), (before, after, amount) => {
        const was = { fields: { addressFull: before, orderTotal: '1.00' } };
        const is = { fields: { addressFull: after, orderTotal: `${amount}.50` } };
        const challenge = ask(is, 'refund', was, before + after)?.challenge;
        if (challenge) expect(challenge.answer.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('what a save changes', () => {
  it('is shown before and after, fields first, then goods', () => {
    const line = { sku: 'T1', productName: '龙井', unitPrice: '128.00', quantity: 1, lineTotal: '128.00' };
    const before = buildOrder({ fields: { phone: '13712345670', orderTotal: '128.00' }, lines: [line] });
    const after = buildOrder({
      fields: { phone: '13712345671', orderTotal: '￥128' },
      lines: [
        { ...line, unitPrice: '12.80' },
        { sku: 'T2', productName: '茶杯', quantity: 2 },
      ],
    });
    expect(compareOrders(before, after)).toEqual([
      { type: 'phone', label: 'phone', before: '13712345670', after: '13712345671' },
      { type: 'unitPrice', label: '龙井', before: '128.00', after: '12.80' },
      { type: 'productName', label: '茶杯', before: '', after: '茶杯 × 2' },
    ]);
    expect(compareOrders(null, after)).toEqual([]);
  });
});
