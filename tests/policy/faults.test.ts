import { describe, expect, it } from 'vitest';
import { parseLayer } from '../../lib/policy/schema';

const faults = (layer: unknown) => {
  const parsed = parseLayer(layer);
  return parsed.ok ? [] : parsed.faults;
};
const setting = { lifecycle: 'active', canaryPercent: 100, params: {}, tiers: {} };
const threshold = { id: 'big', field: 'orderTotal', op: 'over', limit: '20000', severity: 'high' };
const anywhere = { currency: null, site: null, role: null, paymentMethod: null };

describe('what is wrong with a policy document', () => {
  it.each([
    ['a misspelt key', { rules: { 'fat-finger': { ...setting, lifcycle: 'active' } } }, 'rules.fat-finger.lifcycle'],
    ['a stage that is none', { rules: { 'fat-finger': { ...setting, lifecycle: 'on' } } }, 'rules.fat-finger.lifecycle'],
    ['a missing key', { rules: { 'fat-finger': { lifecycle: 'active' } } }, 'rules.fat-finger.canaryPercent'],
    [
      'a threshold on what is no amount',
      { tables: { thresholds: [{ ...threshold, ...anywhere, field: 'customerNote' }] } },
      'tables.thresholds.0.field',
    ],
    [
      'a rate of nothing',
      { tables: { rates: [{ base: 'USD', quote: 'CNY', rate: '0', date: '2026-05-01', tolerancePercent: 1 }] } },
      'tables.rates.0.rate',
    ],
    ['a negative price', { tables: { prices: { 'A|CNY': { price: '-5', tolerancePercent: 1 } } } }, 'tables.prices.A|CNY.price'],
    [
      'a condition that asks nothing',
      { tables: { conditions: [{ id: 'c', name: 'c', severity: 'low', errorType: 'amount_outlier', logic: { and: [] } }] } },
      'tables.conditions.0.logic',
    ],
    ['a mute without an end', { mutes: [{ rule: 'fat-finger', until: 9_000_000_000_000_000, why: 'owner' }] }, 'mutes.0.until'],
    [
      'two thresholds of one name',
      { tables: { thresholds: [threshold, threshold].map((one) => ({ ...one, ...anywhere })) } },
      'tables.thresholds',
    ],
  ])('%s is named with its place and its reason in both languages', (_, layer, path) => {
    const [fault] = faults(layer);
    expect(fault?.path).toBe(path);
    expect(fault?.reason).toMatch(/[a-z]{3}/);
    expect(fault?.reason).not.toBe('Invalid input');
    expect(fault?.['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  });

  it('says what was expected and what was found', () => {
    const [fault] = faults({ rules: { 'fat-finger': { ...setting, canaryPercent: 'all' } } });
    expect(fault).toMatchObject({
      path: 'rules.fat-finger.canaryPercent',
      reason: 'Invalid input: expected number, received string',
    });
  });
});
