import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type Table, tableOf, wilson } from '../../lib/review/agreement';
import { seededRandom } from '../../lib/review/seeded-random';

const near = (value: number | undefined, digits = 3) => Number((value ?? Number.NaN).toFixed(digits));

/** The same figure, or undetermined both. */
const isSame = (a = Number.NaN, b = Number.NaN) => Object.is(a, b) || Math.abs(a - b) < 1e-9;

describe('agreement of two reviewers', () => {
  it('gives κ 0.68 for two clinicians and three diagnoses, as the textbook does', () => {
    // Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, chapter 18.
    const { kappa } = agreementOf([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    expect(near(kappa.value, 2)).toBe(0.68);
  });

  it('gives κ and linear weighted κ of two dermatologists with their limits, as the SAS handbook prints them', () => {
    // SAS/STAT User's Guide, PROC FREQ, example "Agreement Study" (skin condition of 88 patients, four ordered grades).
    const { kappa, weightedKappa } = agreementOf(
      [
        [10, 4, 1, 0],
        [5, 10, 12, 2],
        [2, 4, 12, 5],
        [0, 2, 6, 13],
      ],
      'linear',
    );
    expect([kappa.value, kappa.low, kappa.high].map((value) => near(value, 4))).toEqual([0.3449, 0.203, 0.4868]);
    expect([weightedKappa.value, weightedKappa.low, weightedKappa.high].map((value) => near(value, 4))).toEqual([
      0.5082, 0.3798, 0.6366,
    ]);
  });

  it('shows the paradox of κ as it was published: same agreement, other margins', () => {
    // Feinstein & Cicchetti 1990, tables of 85 and 60 % agreement; Gwet 2002 for AC1.
    const table = (a: number, b: number, c: number, d: number): Table => [
      [a, b],
      [c, d],
    ];
    const kappas = [table(40, 9, 6, 45), table(80, 10, 5, 5), table(45, 15, 25, 15), table(25, 35, 5, 35)].map((one) =>
      near(agreementOf(one).kappa.value, 2),
    );
    expect(kappas).toEqual([0.7, 0.32, 0.13, 0.26]);
    const gwet = agreementOf(table(118, 5, 2, 0));
    expect([near(gwet.kappa.value, 4), near(gwet.ac1.value, 4)]).toEqual([-0.0234, 0.9408]);
  });

  it('finds for two categories the same κ whatever the weights', () => {
    const cell = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const table: Table = [
          [a, b],
          [c, d],
        ];
        for (const weights of ['linear', 'quadratic'] as const) {
          const { kappa, weightedKappa } = agreementOf(table, weights);
          for (const part of ['value', 'low', 'high'] as const) expect(weightedKappa[part]).toBeCloseTo(kappa[part], 9);
        }
      }),
    );
  });

  it('computes every figure of a small table as one does by hand', () => {
    const result = agreementOf([
      [20, 5],
      [10, 15],
    ]);
    // po = 35/50; pe = (25·30 + 25·20)/2500 = 0.5; κ = 0.2/0.5.
    expect(result.observed.value).toBeCloseTo(0.7, 12);
    expect(result.kappa.value).toBeCloseTo(0.4, 12);
    expect(result.pabak.value).toBeCloseTo(0.4, 12);
    // Mean margin of yes 0.55: pe = 2 · 0.55 · 0.45 = 0.495; AC1 = 0.205 / 0.505.
    expect(result.ac1.value).toBeCloseTo(0.205 / 0.505, 12);
    expect(result.positive?.value).toBeCloseTo(40 / 55, 12);
    expect(result.negative?.value).toBeCloseTo(30 / 45, 12);
    expect(result.isLowPrevalence).toBe(false);
  });

  it('notes where a rare verdict makes κ low although the reviewers agree', () => {
    const result = agreementOf([
      [1, 2],
      [2, 195],
    ]);
    expect(result.observed.value).toBeGreaterThan(0.97);
    expect(result.kappa.value).toBeLessThan(0.4);
    expect(result.ac1.value).toBeGreaterThan(0.97);
    expect(result.isLowPrevalence).toBe(true);
  });

  it('weights a near miss of severities less than a far one', () => {
    const nearMiss = agreementOf([
      [10, 5, 0],
      [5, 10, 5],
      [0, 5, 10],
    ]);
    const farMiss = agreementOf([
      [10, 0, 5],
      [5, 10, 5],
      [5, 0, 10],
    ]);
    expect(nearMiss.weightedKappa.value).toBeGreaterThan(nearMiss.kappa.value);
    expect(nearMiss.weightedKappa.value).toBeGreaterThan(farMiss.weightedKappa.value);
  });

  it('leaves κ undetermined where only one verdict was ever given', () => {
    const result = agreementOf([
      [12, 0],
      [0, 0],
    ]);
    expect(result.kappa.value).toBeNaN();
    expect(result.ac1.value).toBe(1);
    expect(result.negative?.value).toBeNaN();
  });

  it('refuses what is no table of counts', () => {
    for (const table of [
      [],
      [[1]],
      [[1, 2], [3]],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, -1],
        [0, 2],
      ],
      [
        [1, Number.NaN],
        [0, 2],
      ],
    ] as Table[]) {
      expect(() => agreementOf(table)).toThrow(RangeError);
    }
  });

  it('does not care which reviewer is called the first', () => {
    const cell = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        fc.pre(a + b + c + d > 0);
        const one = agreementOf([
          [a, b],
          [c, d],
        ]);
        const other = agreementOf([
          [a, c],
          [b, d],
        ]);
        for (const key of ['observed', 'kappa', 'ac1', 'pabak', 'positive'] as const) {
          for (const end of ['value', 'low', 'high'] as const) {
            expect(isSame(one[key]?.[end], other[key]?.[end]), `${key} ${end}`).toBe(true);
          }
        }
      }),
      // Nobody disagreed, and all in one category: κ is not determined, either way round.
      {
        examples: [
          [0, 0, 0, 1],
          [1, 0, 0, 0],
        ],
      },
    );
  });

  it('has intervals that hold the true value about 19 times in 20', () => {
    // Both reviewers are right 9 times in 10 about a verdict that is true 3 times in 10.
    const truth = agreementOf(
      [
        [0.3 * 0.81 + 0.7 * 0.01, 0.09],
        [0.09, 0.3 * 0.01 + 0.7 * 0.81],
      ].map((row) => row.map((p) => p * 1e9)),
    );
    const random = seededRandom('coverage');
    const says = (isTrue: boolean) => (random() < 0.9 ? isTrue : !isTrue);
    const held = { kappa: 0, ac1: 0, positive: 0, pabak: 0 };
    const ROUNDS = 1500;
    for (let round = 0; round < ROUNDS; round++) {
      const pairs = Array.from({ length: 200 }, () => {
        const isTrue = random() < 0.3;
        return [says(isTrue) ? 'yes' : 'no', says(isTrue) ? 'yes' : 'no'] as const;
      });
      const sample = agreementOf(tableOf(pairs, ['yes', 'no']));
      for (const key of ['kappa', 'ac1', 'positive', 'pabak'] as const) {
        const target = truth[key]?.value ?? Number.NaN;
        const { low, high } = sample[key] ?? { low: 1, high: 0 };
        if (low <= target && target <= high) held[key]++;
      }
    }
    for (const count of Object.values(held)) expect(Math.abs(count / ROUNDS - 0.95)).toBeLessThan(0.025);
  });
});

describe('the interval of a share', () => {
  it('is honest at the ends and narrows with more items', () => {
    expect(wilson(0, 20)).toMatchObject({ value: 0, low: 0 });
    expect(near(wilson(0, 20).high)).toBe(0.161);
    expect(wilson(1, 20).high).toBe(1);
    expect(wilson(0.5, 1000).high - wilson(0.5, 1000).low).toBeLessThan(wilson(0.5, 100).high - wilson(0.5, 100).low);
  });
});
