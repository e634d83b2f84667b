import { describe, expect, test } from 'vitest';
import { judgeAddress, parseAddress } from '../../lib/address';
import { SELDOM } from '../../lib/address/seldom';
import { townLookupOf } from '../../lib/address/towns';

const codes = (text: string, context = {}): string[] => judgeAddress(text, context, SELDOM).findings.map((f) => f.code);

describe('a misspelt city between a province and a county of a common name', () => {
  test('tells which county it is and is mended', () => {
    const { parsed, findings } = judgeAddress('河北省石家装市桥西区长青路9号');
    expect([parsed.city, parsed.district]).toEqual(['石家庄市', '桥西区']);
    expect(findings).toMatchObject([{ code: 'division_typo', fix: '河北省石家庄市桥西区长青路9号' }]);
  });

  test('tells nothing where it is one slip from several cities', () => {
    expect(parseAddress('江苏省杨州市鼓楼区长青路9号').city).toBeNull();
    expect(codes('江苏省杨州市鼓楼区长青路9号')).toContain('ambiguous_region');
  });

  test('before the path it is mended to the city, not to the county', () => {
    expect(judgeAddress('抗州市西湖区文三路1号').findings).toMatchObject([
      { code: 'division_typo', fix: '杭州市西湖区文三路1号' },
    ]);
  });
});

describe('names that look like places', () => {
  test.each(['张家口', '路平', '张县'])('%s before the number of a virtual line is the recipient', (name) => {
    expect(parseAddress(`${name}[3287]\n17755350481-3287\n安徽省 马鞍山市 雨山区 恒大绿洲66栋2单元1203[3287]`).name).toBe(name);
  });

  test('a recipient named like a county is no second address', () => {
    expect(codes('浙江省台州市玉环市玉城街道康育南路21号 单县长 13862090345')).toEqual(['phone_in_address']);
  });
});

describe('what lines say twice or against one another', () => {
  test('a county before a name that begins with it is no repeated segment', () => {
    expect(codes('广西百色平果平果铝生活区12栋')).not.toContain('duplicate_segment');
  });

  test.each([
    ['广西贵阳市云岩区中华北路242号', 'province_city_contradiction'],
    ['工作日送广州市天河区体育东路116号，周末送广州市番禺区大石街道冼村', 'multiple_addresses'],
    ['湖南省长沙市开福区NaN芙蓉中路1号', 'system_artifact'],
    ['广东省深圳市南山区新民新村12', 'truncated'],
    ['江苏省苏州市虎丘区狮山路199号新地中心1806（只收顺丰）', 'courier_instruction'],
    ['福建省厦门市思明区莲前西路85号502，请走侧门', 'courier_instruction'],
  ])('%s raises %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test.each([
    ['10 Downing Street, London SW1A 2AAA, UK', 'GB', 'intl_postcode_invalid'],
    ['221 Baker Street, NW1 6XE', 'GB', 'intl_missing_city'],
  ])('%s (%s) raises %s', (text, country, code) => {
    expect(codes(text, { country })).toContain(code);
  });

  test('United in the name of a country is no unit', () => {
    expect(codes('Unit 5, 12 High Street, Oxford OX1 4AP, United Kingdom', { country: 'GB' })).toEqual([]);
  });
});

describe('counties with one name', () => {
  const towns = townLookupOf('广东省|深圳市|南山区=粤海1,沙河1\n黑龙江省|鹤岗市|南山区=铁西1,鼎新1');

  test('are told by the town, where the towns are lent', () => {
    const { parsed, findings } = judgeAddress('南山区粤海街道科苑南路2666号', {}, { ...SELDOM, towns });
    expect([parsed.city, parsed.district]).toEqual(['深圳市', '南山区']);
    expect(findings).toEqual([]);
    expect(judgeAddress('南山区红旗街道8号', {}, { ...SELDOM, towns }).findings.map((f) => f.code)).toEqual(['ambiguous_region']);
  });
});
