import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../lib/address/gazetteer';
import { sections } from '../../lib/address/sections';
import { townLookupOf, townsIn } from '../../lib/address/towns';
import { countyContent } from '../../scripts/pack/county-pack';

describe('the committed packs', () => {
  it('hold what the packages and lists say now', () => {
    const { divisions, aliases, peoples, doubleSurnames, surnames } = sections();
    const text = [divisions, aliases, peoples, doubleSurnames].join('\f');
    expect({ text, sets: [surnames] }).toEqual(countyContent());
  });

  it('unpack to the divisions of the country', () => {
    const { divisions } = gazetteer();
    expect(divisions.filter((d) => d.level === 1)).toHaveLength(34);
    expect(divisions.filter((d) => d.level === 3 && !d.zone).length).toBeGreaterThan(2_800);
    expect(divisions.find((d) => d.name === '密云区')?.parent?.name).toBe('北京市');
    expect(divisions.find((d) => d.name === '济源市')?.parent?.name).toBe('河南省');
  });

  it('find the county of a town, from the whole pack or from the lines of its city', () => {
    const pack = readFileSync(join('public', 'towns.txt'), 'utf8');
    const lines = townsIn(pack, '广东省', '深圳市');
    expect(lines.length).toBeLessThan(3_000);
    for (const towns of [townLookupOf(pack), townLookupOf(lines)])
      expect(towns.countiesWith('广东省', '深圳市', '民治街道')).toEqual(['龙华区']);
    expect(townLookupOf(pack).townsOf('浙江省', '杭州市', '西湖区')).toContain('转塘街道');
    expect(townsIn(pack, '北京市', '北京市')).toContain('海淀区');
    expect(townsIn(pack, '无此省', '')).toBe('');
  });
});
