import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../lib/domain/snapshot';
import { PROFILES } from '../../lib/profiles';
import { createRecogniser, recognise } from '../../lib/recognise';
import { buildPage } from '../../scripts/screens/large-page';

const WORDS = [
  '收货人',
  '备注',
  'Refund',
  '￥12.00',
  '',
  '退款单号',
  '商品名称',
  '13800001111',
  '确定',
  '搜索',
  'Total',
  'A20260101',
];

interface Change {
  readonly what: 'value' | 'label' | 'cell' | 'row' | 'header' | 'button' | 'rowText' | 'heading' | 'context' | 'pair' | 'copy';
  readonly at: number;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom<Change['what']>(
    ...(['value', 'label', 'cell', 'row', 'header', 'button', 'rowText', 'heading', 'context', 'pair', 'copy'] as const),
  ),
  at: fc.nat(60),
  text: fc.constantFrom(...WORDS),
});

function replaced<T>(list: readonly T[], at: number, make: (one: T) => T): T[] {
  return list.map((one, i) => (i === at % list.length ? make(one) : one));
}

/** The page after one change; everything that did not change is the same object, as the reader hands it on. */
function changed(page: Snapshot, { what, at, text }: Change): Snapshot {
  const table = (make: (one: Snapshot['tables'][number]) => Snapshot['tables'][number]) => ({
    ...page,
    tables: replaced(page.tables, at, make),
  });
  switch (what) {
    case 'value':
      return { ...page, controls: replaced(page.controls, at, (one) => ({ ...one, value: text })) };
    case 'label':
      return { ...page, controls: replaced(page.controls, at, (one) => ({ ...one, labelText: text })) };
    case 'cell':
      return table((one) => ({
        ...one,
        rows: replaced(one.rows, at, (row) => ({ ...row, cells: replaced(row.cells, at, () => text) })),
      }));
    case 'row':
      return table((one) => ({ ...one, rows: [...one.rows.slice(at % one.rows.length), ...one.rows.slice(0, at % 3)] }));
    case 'header':
      return table((one) => ({ ...one, headers: replaced(one.headers, at, () => ({ text })) }));
    case 'button':
      return { ...page, pressables: replaced(page.pressables, at, (one) => ({ ...one, text })) };
    case 'rowText':
      return { ...page, pressables: replaced(page.pressables, at, (one) => ({ ...one, rowText: text })) };
    case 'heading':
      return { ...page, headings: [text] };
    case 'context':
      return { ...page, controls: replaced(page.controls, at, (one) => ({ ...one, context: text })) };
    case 'pair': {
      const pair = {
        ref: `p${at}`,
        label: text,
        value: WORDS[at % 7] ?? '',
        how: 'td-td',
        heading: '',
        context: '',
        inFrame: '',
      };
      return { ...page, pairs: [...page.pairs, pair] };
    }
    case 'copy':
      return structuredClone(page) as Snapshot;
  }
}

describe('a recogniser', () => {
  test('says the same of a changed page as one that sees it for the first time', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const again = createRecogniser();
        let page = buildPage({ orders: 5, controls: 14, pressables: 13 });
        again.recognise(page, { profiles: PROFILES });
        for (const one of changes) {
          page = changed(page, one);
          const fresh = recognise(structuredClone(page) as Snapshot, { profiles: PROFILES });
          expect(again.recognise(page, { profiles: PROFILES })).toEqual(fresh);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('keeps the orders of rows that did not change, as the same objects', () => {
    const again = createRecogniser();
    const page = buildPage({ orders: 20, controls: 5, pressables: 40 });
    const before = again.recognise(page, { profiles: PROFILES });
    const after = again.recognise(changed(page, { what: 'cell', at: 3, text: '￥99.00' }), { profiles: PROFILES });
    expect(after.rows.filter((row, i) => row === before.rows[i])).toHaveLength(19);
    expect(after.actions.filter((action, i) => action !== before.actions[i])).toHaveLength(0);
  });

  test('goes through a page in steps that each take a few elements', () => {
    const page = buildPage({ orders: 200, controls: 200, pressables: 400 });
    const steps = [...createRecogniser().inSteps(page, { profiles: PROFILES })];
    expect(steps.length).toBeGreaterThan(20);
  });
});
