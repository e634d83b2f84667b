import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../lib/address';
import { compareAddresses } from '../../lib/address/compare';
import { fillPlan } from '../../lib/address/fill-plan';

describe('two addresses', () => {
  it('are the same door however they are spelled', () => {
    expect(compareAddresses('浙江省杭州市西湖区翠苑小区三幢201室', '浙江杭州西湖区翠苑小区3幢２０１室')).toEqual([]);
  });

  it('differ by the token that moved', () => {
    const moves = compareAddresses('浙江省杭州市西湖区翠苑小区3幢201室', '浙江省杭州市西湖区翠苑小区5幢201室');
    expect(moves).toHaveLength(1);
    expect(moves[0]).toMatchObject({ part: 'building', before: '3幢', after: '5幢', kind: 'building' });
    expect(moves[0]?.spanAfter).toEqual({ start: 13, end: 15 });
  });

  it('differ by the region', () => {
    const moves = compareAddresses('浙江省杭州市西湖区文三路90号', '浙江省杭州市滨江区文三路90号');
    expect(moves.map((m) => [m.part, m.kind])).toEqual([['district', 'region']]);
  });
});

describe('filling a form from a line', () => {
  const TEXT = '李雷 13900139002 江苏省南京市鼓楼区湖南路街道中山北路30号';

  it('gives each control its part', () => {
    const plan = fillPlan(parseAddress(TEXT), ['recipientName', 'phone', 'province', 'city', 'district', 'town', 'street']);
    expect(Object.fromEntries(plan.map((p) => [p.field, p.value]))).toEqual({
      recipientName: '李雷',
      phone: '13900139002',
      province: '江苏省',
      city: '南京市',
      district: '鼓楼区',
      town: '湖南路街道',
      street: '中山北路30号',
    });
  });

  it('puts the whole address into a form without region controls and says nothing it does not know', () => {
    const plan = fillPlan(parseAddress(TEXT), ['addressFull', 'postcode']);
    expect(plan).toEqual([{ field: 'addressFull', value: '江苏省南京市鼓楼区湖南路街道中山北路30号', given: true }]);
  });
});
