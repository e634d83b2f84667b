import { describe, expect, test } from 'vitest';
import { judgeAddress, parseAddress } from '../../lib/address';

const read = (text: string): (string | null)[] => {
  const { province, city, district } = parseAddress(text);
  return [province, city, district];
};

describe('names from before the table of today', () => {
  test.each([
    ['四川省彭县天彭镇外西街', '四川省', '成都市', '彭州市'],
    ['河北省涿县范阳路18号', '河北省', '保定市', '涿州市'],
    ['山东省烟台市掖县文昌路5号', '山东省', '烟台市', '莱州市'],
    ['贵州省毕节地区毕节市环东路12号', '贵州省', '毕节市', '七星关区'],
    ['新疆哈密地区哈密市新市区天山北路', '新疆维吾尔自治区', '哈密市', '伊州区'],
    ['上海南汇惠南镇城东路', '上海市', '上海市', '浦东新区'],
    ['浙江杭州江干 人民路18号', '浙江省', '杭州市', '上城区'],
    ['内蒙古乌前旗乌拉山镇', '内蒙古自治区', '巴彦淖尔市', '乌拉特前旗'],
    ['宁夏省银川市兴庆区', '宁夏回族自治区', '银川市', '兴庆区'],
  ])('%s is read as %s %s %s', (text, ...want) => {
    expect(read(text)).toEqual(want);
  });

  test('the seat of a prefecture is not read out of a city that is only named twice', () => {
    expect(read('贵州省毕节市毕节市环东路12号')).toEqual(['贵州省', '毕节市', null]);
  });

  test('an old name gives way to the place that has it today', () => {
    expect(read('江西九江庐山 牯岭镇')).toEqual(['江西省', '九江市', '庐山市']);
    expect(read('北京西城区宣武门外大街10号')).toEqual(['北京市', '北京市', '西城区']);
  });

  test('the mend names the district of today', () => {
    const { findings } = judgeAddress('贵州省毕节地区毕节市环东路12号');
    expect(findings.map((f) => [f.code, f.fix])).toContainEqual(['renamed_division', '贵州省毕节地区七星关区环东路12号']);
  });
});
