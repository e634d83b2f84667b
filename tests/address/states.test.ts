import { describe, expect, test } from 'vitest';
import { judgeAddress } from '../../lib/address';
import { SELDOM } from '../../lib/address/seldom';
import type { AddressContext } from '../../lib/domain/address';

const statesOf = (text: string, context: AddressContext = {}) =>
  judgeAddress(text, context, SELDOM).parsed.parts.map(({ type, text: said, state }) => `${type} ${said} ${state}`);

describe('the states of the parts', () => {
  test('say what stands in the text, what was concluded, mended and put in place of an old name', () => {
    expect(statesOf('杭州市西湖区文三路90号')).toEqual([
      'province 浙江省 inferred',
      'city 杭州市 given',
      'district 西湖区 given',
      'road 文三路 given',
      'number 90号 given',
    ]);
    expect(statesOf('浙江省抗州市西湖区文三路90号')).toContain('city 杭州市 spelling_corrected');
    expect(statesOf('四川省成都市郫县犀浦镇珠江西路23号')).toContain('district 郫都区 replaced');
  });

  test.each([
    ['湖南省长沙市岳麓区麓山南路', {}, 'number  missing'],
    ['浙江省杭州市西湖区', {}, 'road  missing'],
    ['人民路12号3单元502', {}, 'district  missing'],
    ['重庆市渝北区龙湖水晶郦城5栋', { policy: { requireRoom: true } }, 'room  missing'],
    ['Elm Street, Springfield, IL 62701', { country: 'US' }, 'number  missing'],
  ])('say of %s what it lacks', (text, context, state) => {
    expect(statesOf(text, context)).toContain(state);
  });

  test.each([
    ['鼓楼区中山北路1号', {}, 'district 鼓楼区 unconfirmed'],
    ['江苏省苏州市吴江区高新路475号', { province: '浙江省', city: '杭州市', district: '西湖区' }, 'district 吴江区 unconfirmed'],
    ['河南省郑州市二七区亚星盛世12号楼15号楼1单元502', {}, 'building 15号楼 unconfirmed'],
    ['浙江省宁波市海曙区中山西路2号恒隆中心3楼1502室', {}, 'room 1502室 unconfirmed'],
    ['301 Hamilton Avenue, Palo Alto, TX 94303, USA', { country: 'US' }, 'postcode 94303 unconfirmed'],
  ])('say of %s what is doubtful', (text, context, state) => {
    expect(statesOf(text, context)).toContain(state);
  });

  test('leave what a doubtful neighbour does not touch as it was', () => {
    expect(statesOf('河南省郑州市二七区亚星盛世12号楼15号楼1单元502')).toContain('district 二七区 given');
  });
});

describe('a zone of buildings', () => {
  const inside = (text: string, ...names: string[]) =>
    judgeAddress(text, { policy: { zones: [{ mode: 'allow', kind: 'building', names }] } }, SELDOM).findings.every(
      (f) => f.code !== 'outside_delivery_zone',
    );

  test('holds a building however its number is written', () => {
    for (const text of ['梅园3栋502', '梅园三幢502', '梅园 3 号楼 502']) expect(inside(text, '梅园3栋')).toBe(true);
  });

  test('does not hold one whose number only begins or ends alike', () => {
    expect(inside('梅园13栋502', '3栋')).toBe(false);
    expect(inside('梅园35栋502', '梅园3')).toBe(false);
  });
});
