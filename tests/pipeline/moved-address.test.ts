import { describe, expect, it } from 'vitest';
import { judgeFully } from '../../lib/address/judge-fully';
import { evaluate } from '../../lib/pipeline/evaluate';
import { buildOrder } from '../../lib/rules/build-case';
import { buildInput } from './build';

const HOME = '浙江省杭州市西湖区翠苑小区3幢201室';
const found = (address: string, previous: string | null, usual: readonly string[] = []) =>
  evaluate(
    buildInput(
      { fields: { orderNo: 'A1', addressFull: address } },
      {
        mode: 'edit',
        judge: judgeFully,
        usualAddresses: usual,
        previous: previous === null ? null : buildOrder({ fields: { orderNo: 'A1', addressFull: previous } }),
      },
    ),
  ).findings.filter(({ rule }) => rule === 'address-moved');

describe('an address that moved', () => {
  it('is marked at the building number that alone was changed, with the way back', () => {
    const [finding] = found('浙江省杭州市西湖区翠苑小区5幢201室', HOME);
    expect(finding?.class).toBe('order_door');
    expect(finding?.span).toEqual({ start: 13, end: 15 });
    expect(finding?.fix?.after).toBe(HOME);
  });

  it('is marked at the district when it went to another one', () => {
    expect(found('浙江省杭州市滨江区翠苑小区3幢201室', HOME)[0]?.data).toMatchObject({ before: '西湖区', after: '滨江区' });
  });

  it('is left alone when only its spelling changed, or all of it', () => {
    expect(found('浙江杭州西湖区翠苑小区三幢２０１室', HOME)).toEqual([]);
    expect(found('浙江省杭州市西湖区文三路90号东部软件园2号楼', HOME)).toEqual([]);
  });

  it('is held against the customer’s nearest address when the order is new, and is silent for one of them', () => {
    const usual = ['江苏省南京市鼓楼区中山北路30号', HOME];
    expect(found('浙江省杭州市西湖区翠苑小区3幢301室', null, usual)[0]).toMatchObject({
      class: 'customer_door',
      severity: 'medium',
    });
    expect(found(HOME, null, usual)).toEqual([]);
  });
});
