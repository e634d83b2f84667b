import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../lib/address/gazetteer';
import { sections } from '../../lib/address/sections';
import { townLookup } from '../../lib/address/towns';
import { countyContent } from '../../scripts/pack/county-pack';

describe('the committed packs', () => {
  it('hold what the packages and lists say now', () => {
    const { divisions, aliases, traditional, simplified, surnames, mojibake } = sections();
    const text = [divisions, aliases, simplified].join('\f');
    expect({ text, sets: [traditional, surnames, mojibake] }).toEqual(countyContent());
  });

  it('unpack to the divisions of the country', () => {
    const { divisions } = gazetteer();
    expect(divisions.filter((d) => d.level === 1)).toHaveLength(34);
    expect(divisions.filter((d) => d.level === 3 && !d.zone).length).toBeGreaterThan(2_800);
    expect(divisions.find((d) => d.name === '密云区')?.parent?.name).toBe('北京市');
    expect(divisions.find((d) => d.name === '济源市')?.parent?.name).toBe('河南省');
  });

  it('find the county of a town', () => {
    expect(townLookup.countiesWith('广东省', '深圳市', '民治街道')).toEqual(['龙华区']);
    expect(townLookup.townsOf('浙江省', '杭州市', '西湖区')).toContain('转塘街道');
  });
});
