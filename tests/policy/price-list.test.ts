import { describe, expect, it } from 'vitest';
import { decodeCsv } from '../../lib/policy/csv-lines';
import { readPriceList } from '../../lib/policy/price-list';

describe('a price list', () => {
  it('names bad rows by the lines of the file, blank lines and cells of several lines counted', () => {
    const csv = 'sku,price\n\nA-1,"12.50"\n"B-2\nlarge",9\nC-3,free\n';
    const { good, bad } = readPriceList(csv, 'CNY');
    expect(good.map(({ line, price }) => [line, price.price])).toEqual([
      [3, '12.50'],
      [4, '9'],
    ]);
    expect(bad).toMatchObject([{ line: 6, reason: 'bad_price' }]);
  });

  it('takes no price that its currency cannot hold', () => {
    const { good, bad } = readPriceList('sku,price,currency\nA,12.50,JPY\nB,12.3456,CNY\nC,1250,JPY', 'CNY');
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'bad_price'],
      [3, 'bad_price'],
    ]);
    expect(good.map(({ key }) => key)).toEqual(['C|JPY']);
  });

  it('is read as spreadsheets write it: full-width signs, units, and headings with them', () => {
    const { good, bad } = readPriceList('商品编码,销售价（元）\nA,￥128.00\nB,"1,280元"', 'CNY');
    expect(bad).toEqual([]);
    expect(good.map(({ price }) => price.price)).toEqual(['128.00', '1280']);
  });

  it('is read in the encoding of Chinese spreadsheets where it is no UTF-8', () => {
    // 货号 in GB 18030.
    const bytes = new Uint8Array([0xbb, 0xf5, 0xba, 0xc5, 0x2c, 0x70, 0x72, 0x69, 0x63, 0x65]);
    expect(decodeCsv(bytes.buffer)).toBe('货号,price');
    expect(decodeCsv(new TextEncoder().encode('货号,price').buffer as ArrayBuffer)).toBe('货号,price');
  });
});
