import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../lib/domain/finding';
import { type CompensationInput, compensate, fairnessOf, ladderOf } from '../../lib/incidents/compensation';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';

const table = BUILT_IN_INCIDENTS.compensation;
const yuan = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'CNY' });
const input = (change: Partial<CompensationInput> = {}): CompensationInput => ({
  amount: yuan(1000),
  severity: 'high',
  customerTier: 'normal',
  delayMs: 0,
  spentToday: yuan(0),
  ...change,
});
const suggested = (change: Partial<CompensationInput> = {}) => {
  const result = compensate(input(change), table);
  return result.ok ? result.suggested.minor : result.fault;
};

describe('elastic compensation', () => {
  it('is share × tier × delay, worked out by hand', () => {
    expect(suggested()).toBe(15_000);
    expect(suggested({ customerTier: 'gold' })).toBe(18_750);
    // 31 minutes are two whole steps: 15 % × 1.1 × 1.10 of 1,000.
    expect(suggested({ customerTier: 'silver', delayMs: 31 * 60_000 })).toBe(18_150);
  });

  it('stays between floor and ceiling and says which one it met', () => {
    expect(compensate(input({ amount: yuan(10) }), table)).toMatchObject({ suggested: yuan(5), bound: 'floor' });
    expect(compensate(input({ amount: yuan(90_000) }), table)).toMatchObject({
      suggested: yuan(500),
      bound: 'ceiling',
      needsSecondPerson: true,
    });
  });

  it('grows with severity, tier and delay and is the same each time', () => {
    const any = fc.record({
      minor: fc.nat(10_000_000),
      severity: fc.constantFrom(...SEVERITIES),
      customerTier: fc.constantFrom(...Object.keys(table.tierFactors)),
      delayMs: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(any, ({ minor, ...rest }) => {
        const one = input({ amount: { minor, currency: 'CNY' }, ...rest });
        const result = compensate(one, table);
        expect(compensate(one, table)).toEqual(result);
        const later = compensate({ ...one, delayMs: one.delayMs + table.delayStepMs }, table);
        if (!result.ok || !later.ok) throw new Error('within budget');
        expect(later.suggested.minor).toBeGreaterThanOrEqual(result.suggested.minor);
        expect(result.suggested.minor).toBeGreaterThanOrEqual(500);
        expect(result.suggested.minor).toBeLessThanOrEqual(50_000);
      }),
    );
  });

  it('is refused with its reason: unknown tier, negative amount, over budget, other currency, broken table', () => {
    expect(suggested({ customerTier: 'platinum' })).toBe('unknown_tier');
    expect(suggested({ customerTier: 'toString' })).toBe('unknown_tier');
    expect(suggested({ amount: yuan(-1) })).toBe('negative_amount');
    expect(suggested({ spentToday: yuan(2900) })).toBe('over_budget');
    expect(suggested({ spentToday: { minor: 0, currency: 'USD' } })).toBe('mixed_currency');
    const upsideDown = { ...table, floor: '600' };
    expect(compensate(input(), upsideDown)).toEqual({ ok: false, fault: 'bad_table' });
  });

  it('works in currencies without decimals', () => {
    const yen = { minor: 10_000, currency: 'JPY' };
    const result = compensate(input({ amount: yen, spentToday: { minor: 0, currency: 'JPY' } }), table);
    expect(result).toMatchObject({ suggested: { minor: 500, currency: 'JPY' }, bound: 'ceiling' });
  });
});

it('too little and too much are told from fair', () => {
  expect([40, 50, 150, 151].map((minor) => fairnessOf({ minor, currency: 'CNY' }, { minor: 100, currency: 'CNY' }))).toEqual([
    'under',
    'fair',
    'fair',
    'over',
  ]);
});

it('the ladder says what each step costs', () => {
  expect(ladderOf(yuan(88), table)[0]).toEqual({ id: 'voucher', amount: yuan(17.6), withinMs: 0 });
  // What is promised at once never goes beyond what may be granted at all.
  expect(ladderOf(yuan(9_000), table)[0]?.amount).toEqual(yuan(500));
});
