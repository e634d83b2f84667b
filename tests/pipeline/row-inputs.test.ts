import { describe, expect, it } from 'vitest';
import { compareOrders } from '../../lib/pipeline/compare';
import { valuesHash } from '../../lib/pipeline/session/grants';
import { orderOf, readingOf } from '../../lib/pipeline/session/reading';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildControl, buildPressable, buildSnapshot, buildTable } from '../recognise/builders';

const STATE = {
  ...{ policy: BUILT_IN_POLICY, grants: [], overrides: [], openers: [], clerk: '', locale: 'zh-CN', corrections: null },
} as unknown as Parameters<typeof readingOf>[1];

const HEADS = ['订单号', '收货人', '手机号', '订单金额', '操作'];
const ROWS = [
  ['202611220001', '王建国', '13858021647', '￥268.00', '保存'],
  ['202611220002', '李小红', '13900001111', '￥80.00', '保存'],
];
const at = (row: number, column: number) => ({ table: 0, row, column });
const phone = (value: string) => buildControl({ ref: 'phone', value, cell: at(0, 2) });
const button = buildPressable({ ref: 'save', text: '保存', cell: at(0, 4), rowText: '202611220001 王建国 ￥268.00' });

/** A list of orders whose telephone numbers are changed in place. */
const list = (value: string) =>
  buildSnapshot({
    ...{ title: '订单列表', headings: ['订单列表'], tables: [buildTable(HEADS, ROWS)] },
    ...{ controls: [phone(value)], pressables: [button] },
  });
/** What pressing the row's own button commits: the row alone, without the heads that tell what its input means. */
const row = (value: string) => buildSnapshot({ controls: [{ ...phone(value), cell: null }], pressables: [button] });

describe('the save of a list row', () => {
  const page = readingOf(list('13858021647'), STATE, null);
  const action = page.recognition.actions.find((one) => one.ref === 'save');
  if (!action) throw new Error('the row has no action');
  const orderWith = (value: string) => orderOf(action, readingOf(row(value), STATE, page.snapshot), page.recognition);
  const phoneOf = (value: string) => orderWith(value).fields.find((field) => field.ref === 'phone')?.value;

  it('is judged by what the inputs of the row hold now, not when the page was read', () => {
    expect(action).toMatchObject({ scope: 'row', orderNo: '202611220001' });
    expect(phoneOf('13858021648')).toBe('13858021648');
  });

  it('shows what was changed in them', () => {
    const changes = compareOrders(orderWith('13858021647'), orderWith('13858021648'));
    expect(changes).toMatchObject([{ before: '13858021647', after: '13858021648' }]);
  });

  it('is covered by an answer about the same values only', () => {
    const hash = (value: string) => valuesHash(readingOf(row(value), STATE, page.snapshot), orderWith(value));
    expect(hash('13858021647')).not.toBe(hash('13858021648'));
  });
});
