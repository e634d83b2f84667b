import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../lib/address';

const PERSON = ['李雷', '13900139002'];

/** The same person and place in the formats that people paste. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['labels on lines', '收货人: 李雷\n手机号码: 13900139002\n所在地区: 江苏省南京市鼓楼区\n详细地址: 中山北路30号'],
  ['labels on one line', '收货人：李雷 手机号码：13900139002 所在地区：江苏省 南京市 鼓楼区 详细地址：中山北路30号'],
  ['a country code and a zero postcode', '李雷，86-13900139002，江苏省 南京市 鼓楼区 中山北路30号 ，000000'],
  ['a virtual extension', '李雷[3287]\n13900139002-3287\n江苏省 南京市 鼓楼区 中山北路30号[3287]'],
  ['a chat message', '你好 帮我发到江苏省南京市鼓楼区中山北路30号 收件人李雷 电话13900139002 谢谢'],
  ['a name before the phone at the end', '江苏省南京市鼓楼区中山北路30号，李雷13900139002'],
  ['everything glued', '李雷13900139002江苏省南京市鼓楼区中山北路30号'],
  ['a spaced phone', '李雷 139 0013 9002 江苏省南京市鼓楼区中山北路30号'],
  ['full width', '李雷　１３９００１３９００２　江苏省南京市鼓楼区中山北路30号'],
  ['labels of waybills', '收货方：江苏省南京市鼓楼区中山北路30号 电话：13900139002 联系人：李雷'],
  ['the address first', '江苏省南京市鼓楼区中山北路30号 13900139002 李雷'],
];

describe('the contact in a line', () => {
  it.each(FORMATS)('is found in %s', (_title, text) => {
    const parsed = parseAddress(text);
    expect([parsed.name, parsed.phone?.replace(/\D/g, '')]).toEqual(PERSON);
    expect([parsed.province, parsed.city, parsed.district, parsed.detail]).toEqual([
      '江苏省',
      '南京市',
      '鼓楼区',
      '中山北路30号',
    ]);
  });

  it('takes a person who is called like a city for a person', () => {
    expect(parseAddress('金华，13978232751，浙江省 舟山市 普陀区 海印路698号').name).toBe('金华');
    expect(parseAddress('金华，13978232751，浙江省 舟山市 普陀区 海印路698号').city).toBe('舟山市');
  });

  it.each([
    ['【收件人】谭咏诗【电话】15876543210【地址】广东省 江门市 蓬江区 港口路60号', '谭咏诗'],
    ['小周（微信同号）19912345678 湖南长沙岳麓区麓山南路2号', '小周'],
    ['订单号：230915-1234567 收货信息：范冰 18611112222 北京市西城区新街口外大街28号', '范冰'],
    ['林 小姐 13912340000 广东 深圳 罗湖 东门中路 2047号', '林 小姐'],
    ['陕西省安康市紫阳县城关镇紫府路 13992512345 储成才(先生)', '储成才'],
    ['寄：福建省莆田市城厢区荔城大道188号 收：林默 13890001113', '林默'],
    ['甄选生活馆 027-87654321-802 湖北省武汉市洪山区珞喻路889号', '甄选生活馆'],
  ])('takes the name out of %s', (text, name) => {
    expect(parseAddress(text).name).toBe(name);
  });

  it('invents no name for a shop, a school or a road', () => {
    for (const text of ['四川省成都市双流区公兴中学', '浙江省杭州市西湖区文三路 东部软件园', '湖北省安陆市西亚小铺']) {
      expect(parseAddress(text).name).toBeNull();
    }
  });

  it('reads landlines with extensions, masked numbers and numbers abroad', () => {
    expect(parseAddress('王五 0571-88886666转802 浙江省杭州市西湖区文三路90号').phone).toBe('0571-88886666-802');
    expect(parseAddress('王五 138****5678 浙江省杭州市西湖区文三路90号').phone).toBe('138****5678');
    expect(parseAddress('王五（备用18900139000）13900139002 浙江省杭州市西湖区文三路90号').phone).toBe('13900139002');
    expect(parseAddress('王五 0912-345-678 台北市大安区和平东路12号').phone).toBe('0912-345-678');
    expect(parseAddress('王五 +852 9123 4567 香港九龙观塘区观塘道388号').phone).toContain('852');
  });
});
