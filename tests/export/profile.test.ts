import { describe, expect, test } from 'vitest';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { countBy, profileOf } from '../../lib/domain/problem-profile';
import { buildFinding, buildFlag } from '../support/events';
import { storedFlag } from '../support/export';

const order = { ...buildFlag().order, values: { orderTotal: '128.00', paymentMethod: '微信支付' } };
const events = [
  storedFlag(0, { order }),
  { ...storedFlag(1, { findings: [buildFinding({ errorType: 'address_incomplete' }), buildFinding()] }), clerk: '小李' },
];
const profiles = foldEntries(events).map((entry) => profileOf(entry, 480));

describe('the problem profile of an entry', () => {
  test('says error, scope and scene', () => {
    expect(profiles[1]).toMatchObject({
      errorTypes: ['amount_outlier'],
      scope: { orders: 1, customers: 0, amount: '128.00', currency: 'CNY' },
      scene: {
        hour: 12,
        weekday: 3,
        peak: 'noon',
        paymentMethod: '微信支付',
        pageKind: 'orderForm',
        action: 'save',
        clerk: '小王',
      },
    });
  });

  test('can be counted along every axis', () => {
    expect(countBy(profiles, 'errorType')).toEqual([
      ['amount_outlier', 2],
      ['address_incomplete', 1],
    ]);
    expect(countBy(profiles, 'clerk')).toEqual([
      ['小李', 1],
      ['小王', 1],
    ]);
    expect(countBy(profiles, 'paymentMethod')).toEqual([['微信支付', 1]]);
    expect(countBy(profiles, 'hour')).toEqual([['12', 2]]);
  });
});
