import { describe, expect, it } from 'vitest';
import { judgeAddress, parseAddress } from '../../lib/address/index';
import { SELDOM } from '../../lib/address/seldom';

/** Who receives, under which number, where. */
const read = (text: string) => {
  const { name, phone, province, city, district } = parseAddress(text, {}, SELDOM);
  return [name, phone, province, city, district].map((part) => part ?? null);
};

describe('a contact line as people say it', () => {
  it.each([
    [
      '收件人是陈丽华电话是13816620045地址是上海市闵行区莘庄镇都市路5001号',
      ['陈丽华', '13816620045', '上海市', '上海市', '闵行区'],
    ],
    ['广州天河珠江新城华夏路10号富力中心1803房李小姐收13922218876', ['李小姐', '13922218876', '广东省', '广州市', '天河区']],
    ['浙江省杭州市余杭区古墩路1899号菜鸟驿站 取件人:周小曼 17767070011', ['周小曼', '17767070011', '浙江省', '杭州市', '余杭区']],
    ['福建省厦门市思明区湖滨南路90号1205 刘洋/陈晨 收 18030012345', ['刘洋/陈晨', '18030012345', '福建省', '厦门市', '思明区']],
    [
      '姓名 - 邹雨桐\n手机 - 186 2712 3456\n地区 - 湖北省 宜昌市 西陵区\n地址 - 夷陵大道58号',
      ['邹雨桐', '18627123456', '湖北省', '宜昌市', '西陵区'],
    ],
    [
      'Jenny Zhou 18601669988 上海市徐汇区 Huaihai Middle Road 999号 ICC 环贸广场 Tower 2 15F',
      ['Jenny Zhou', '18601669988', '上海市', '上海市', '徐汇区'],
    ],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it('eight digits are a number to call in Hong Kong and Macau, and nowhere else', () => {
    expect(read('香港特別行政區新界沙田區沙田正街18號2座905室 何嘉欣 62345678').slice(0, 2)).toEqual(['何嘉欣', '62345678']);
    expect(read('澳门特别行政区大堂区新马路61号12楼 梁家豪 66881234').slice(0, 2)).toEqual(['梁家豪', '66881234']);
    expect(read('浙江省杭州市余杭区古墩路1899号 梁家豪 66881234')[1]).toBeNull();
  });

  it('two different rooms of a hotel are two rooms', () => {
    const codes = (text: string) => judgeAddress(text, {}, SELDOM).findings.map(({ code }) => code);
    expect(codes('海南省三亚市海棠区海棠北路36号亚特兰蒂斯酒店2516房间2518房间')).toContain('conflicting_room');
    expect(codes('海南省三亚市海棠区海棠北路36号亚特兰蒂斯酒店25楼2516房间')).toEqual([]);
  });
});
