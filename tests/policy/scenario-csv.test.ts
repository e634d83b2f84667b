import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { judgeFully } from '../../lib/address/judge-fully';
import type { PolicyLayer } from '../../lib/domain/policy-revision';
import { withScenarios } from '../../lib/pipeline/sandbox/guard-publish';
import { resolvePolicy } from '../../lib/policy/resolve';
import { faultOf, readScenarios, writeScenarios } from '../../lib/policy/scenario-csv';
import type { PolicyPort } from '../../lib/ports/policy';
import type { ScenarioCase } from '../../lib/ports/sandbox';
import { stored } from './score-log';

const CSV = ['id,expect,rule,orderTotal,line1.sku,previous.orderTotal', 'large,asks,amount-over-threshold,50000,A-1,', ''].join(
  '\n',
);

const cellsOf = (csv: string): string[] => Papa.parse<string[]>(csv.replace('\ufeff', '')).data.flat();

describe('scenario cases', () => {
  it('are read from CSV, bad lines told apart by line and reason', () => {
    const { cases, bad } = readScenarios(`${CSV}large,asks,,1,,\nodd,maybe,,1,,\n,asks,,1,,\n`);
    expect(cases).toEqual([
      {
        ...{
          id: 'large',
          expect: 'asks',
          rule: 'amount-over-threshold',
          currency: 'CNY',
          action: null,
          previous: null,
          past: null,
        },
        ...{ values: { orderTotal: '50000' }, lines: [{ sku: 'A-1' }] },
      },
    ]);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'twice'],
      [4, 'expect'],
      [5, 'no_id'],
    ]);
    expect(readScenarios('id,expect,colour\n').bad).toMatchObject([{ reason: 'column', text: 'colour' }]);
  });

  it('refuse what would pass whatever happens: numbers that are none, rules that nobody knows, a past without a count', () => {
    const known = new Set(['stock-short']);
    const reasonOf = (row: string) =>
      readScenarios(`id,expect,rule,line1.quantity,line1.unitPrice,past.orders,past.quantity\n${row}\n`, known).bad[0]?.reason;
    expect(reasonOf('a,asks,stock-short,3,12.50,,')).toBeUndefined();
    expect(reasonOf('a,asks,stock-short,3,￥12.50元,30,2;3')).toBeUndefined();
    expect(reasonOf('a,silent,stok-short,3,12.50,,')).toBe('rule');
    expect(reasonOf('a,asks,,three,12.50,,')).toBe('number');
    expect(reasonOf('a,asks,,3,12..5,,')).toBe('number');
    expect(reasonOf('a,asks,,3,12.50,,2')).toBe('past');
    expect(reasonOf('a,asks,,3,12.50,0,2')).toBe('past');
    expect(reasonOf('a,asks,,3,12.50,30,two')).toBe('number');
  });

  it('come back from CSV as they were written, whatever is in them, and no cell begins a formula', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((it) => it.trim())
      .filter((it) => it !== '' && !/^'/.test(it));
    const texts = fc.dictionary(fc.constantFrom('orderNo', 'orderTotal', 'customerNote', 'phone'), text);
    const count = fc.integer({ min: 1, max: 900 }).map(String);
    const line = fc.record({ sku: text, quantity: count, unitPrice: count });
    const past = fc.record({
      orders: fc.integer({ min: 1, max: 2000 }),
      unitPrices: fc.array(count, { maxLength: 3 }),
      quantities: fc.array(count, { maxLength: 3 }),
      orderTotals: fc.array(count, { maxLength: 3 }),
    });
    const one: fc.Arbitrary<ScenarioCase> = fc.record({
      ...{ id: text, expect: fc.constantFrom('asks' as const, 'silent' as const), rule: fc.option(text) },
      ...{ currency: fc.constantFrom('CNY', 'USD'), action: fc.constantFrom(null, 'refund' as const), values: texts },
      ...{ previous: fc.option(texts.filter((it) => Object.keys(it).length > 0)) },
      ...{ lines: fc.array(line, { maxLength: 3 }), past: fc.option(past) },
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 5 }), (cases) => {
        const csv = writeScenarios(cases);
        expect(readScenarios(csv)).toEqual({ cases, bad: [] });
        expect(cases.map((it) => faultOf(it))).toEqual(cases.map(() => null));
        // Read by another reader of CSV: a comma within a quoted cell begins none.
        expect(cellsOf(csv).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('keep a policy that gets one wrong from being published, and never hold up going back', async () => {
    const published: PolicyLayer[] = [];
    const port: PolicyPort = {
      ...{ rules: [], watch: () => () => undefined, flushCounts: async () => undefined, save: async () => undefined },
      read: async () => resolvePolicy({}, {}),
      publish: async ({ document }) => {
        published.push(document);
        return { ok: true, revision: 'b', before: 'a' };
      },
    };
    const events = { read: async () => stored('scenarios.saved', { csv: CSV, cases: 1, by: '何主管' }) };
    const guarded = withScenarios(port, events, judgeFully);
    const change = { layer: 'local', author: '何主管', note: '', kind: 'edit', waivers: [] } as const;
    const lax = { tiers: { high: 'hint' } } as const;
    expect(await guarded.publish({ ...change, document: lax })).toMatchObject({
      ok: false,
      faults: [{ path: 'scenarios.large' }],
    });
    expect(published).toEqual([]);
    expect(await guarded.publish({ ...change, document: {} })).toMatchObject({ ok: true });
    expect(await guarded.publish({ ...change, kind: 'rollback', document: lax })).toMatchObject({ ok: true });
  });
});
