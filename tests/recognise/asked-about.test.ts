import { describe, expect, it } from 'vitest';
import type { Control } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPressable, buildSnapshot, buildTable } from './builders';

type Page = Parameters<typeof buildSnapshot>[0];
const map = (page: Page) => mapSnapshot(buildSnapshot(page), []);
const actions = (page: Page) => {
  const snapshot = buildSnapshot(page);
  return mapActions(snapshot, mapSnapshot(snapshot, []), []).map((one) => one?.type ?? 'none');
};
const labelled = (...labels: string[]): Control[] => labels.map((labelText) => buildControl({ labelText }));
const typesOf = (...labels: string[]) => map({ controls: labelled(...labels) }).controls.map(({ type }) => type);

describe('radio buttons without a name', () => {
  it('are what the text over all of them asks, whatever each answer is called', () => {
    const answers = ['全部', '待付款', '待发货', '已完成'];
    const controls = answers.map((nearText) => buildControl({ type: 'radio', labelText: '订单状态', nearText }));
    const pressables = [buildPressable({ text: '搜索' })];
    expect(map({ controls, pressables }).controls.map(({ type }) => type)).toEqual(answers.map(() => 'orderStatus'));
  });
});

describe('取消 without a question of its own', () => {
  const cancel = buildPressable({ text: '取消' });
  const inDialog = (context: string) => [cancel, buildPressable({ text: '再想想', context })];

  it('cancels the order where a dialog of the page asks about that', () => {
    expect(actions({ pressables: inDialog('确认取消订单') })[0]).toBe('cancelOrder');
    expect(actions({ pressables: inDialog('修改备注') })[0]).toBe('none');
  });

  it('dismisses a form that has a button to save', () => {
    const controls = labelled('收货人', '手机号');
    const pressables = [...inDialog('确认取消订单'), buildPressable({ text: '保存' })];
    expect(actions({ controls, pressables })[0]).toBe('none');
  });
});

describe('what is counted, and who is called', () => {
  it('counts goods, not cars and people', () => {
    expect(typesOf('收货人', '车辆数量', '货物数量')).toEqual(['recipientName', 'none', 'quantity']);
  });

  it('knows the phone of whoever sends the goods', () => {
    const [sender, recipient] = map({ controls: labelled('发货电话', '收货电话') }).controls;
    expect(sender?.party).toBe('sender');
    expect(recipient?.type).toBe('phone');
    expect(recipient?.party).not.toBe('sender');
  });

  it('reads "To ship" beside goods as how many', () => {
    const tables = [buildTable(['Order line', 'To ship', 'Shipped'], [['Stoneware cup', '4', '0']])];
    expect(map({ tables }).headers[0]?.[1]?.type).toBe('quantity');
  });
});

describe('a form of coupons without a title', () => {
  it('is told by how often one may be used', () => {
    const controls = labelled('Title', 'Code', 'Usage Limit', 'Discount Value Type', 'Discount Value');
    expect(map({ controls }).controls[1]?.type).toBe('couponCode');
  });
});
