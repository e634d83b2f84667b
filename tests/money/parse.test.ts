import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, fromDecimal, toDecimal } from '../../lib/money/arithmetic';
import { parseMoney } from '../../lib/money/parse';

const read = (text: string, currency = 'CNY') => {
  const parsed = parseMoney(text, currency);
  return parsed && [toDecimal(parsed.money), parsed.money.currency, parsed.unit];
};

describe('an amount is read as the page words it', () => {
  it.each([
    ['￥89.00元', 'CNY', '89.00', 'CNY', '元'],
    ['-￥20', 'CNY', '-20.00', 'CNY', null],
    ['￥-20', 'CNY', '-20.00', 'CNY', null],
    ['268 元', 'CNY', '268.00', 'CNY', '元'],
    ['$1,678.80', 'CNY', '1678.80', 'USD', null],
    ['$1,678.80', 'HKD', '1678.80', 'HKD', null],
    ['1.234,56 €', 'CNY', '1234.56', 'EUR', null],
    ['1.234 €', 'EUR', '1234.00', 'EUR', null],
    ['￥１２８．５０', 'CNY', '128.50', 'CNY', null],
    ['1.2万', 'CNY', '12000.00', 'CNY', '万元'],
    ['3万元', 'CNY', '30000.00', 'CNY', '万元'],
    ['8950分', 'CNY', '89.50', 'CNY', '分'],
    ['(12.50)', 'USD', '-12.50', 'USD', null],
    ['USD 12.5', 'CNY', '12.50', 'USD', null],
    ['12.5 USD', 'CNY', '12.50', 'USD', null],
    ['HK$ 99', 'CNY', '99.00', 'HKD', null],
    ['¥1,500', 'JPY', '1500', 'JPY', null],
    ["1'234.50", 'CHF', '1234.50', 'CHF', null],
    ['1 234,50', 'EUR', '1234.50', 'EUR', null],
    ['12,34,567.00', 'INR', '1234567.00', 'INR', null],
    ['89.0000', 'CNY', '89.00', 'CNY', null],
    ['1.250', 'KWD', '1.250', 'KWD', null],
    ['合计：￥89.00', 'CNY', '89.00', 'CNY', null],
    ['￥12.50/斤', 'CNY', '12.50', 'CNY', null],
    ['0', 'CNY', '0.00', 'CNY', null],
    ['.5', 'USD', '0.50', 'USD', null],
    ['1.234.567', 'VND', '1234567', 'VND', null],
  ])('%s on a %s page is %s %s', (text, currency, decimal, found, unit) => {
    expect(read(text, currency)).toEqual([decimal, found, unit]);
  });

  it.each([
    '',
    '-',
    '共 3 件',
    '10-20',
    '12.345',
    '1,23,4',
    'abc',
    '¥',
    '50%',
    '1.2.3,4,5',
    '9'.repeat(20),
    'x'.repeat(70),
    '13812345678 张三',
  ])('%s is not an amount', (text) => expect(read(text)).toBeNull());
});

describe('text and amount', () => {
  it('come back the same for every currency, plain, grouped and full width', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('CNY', 'JPY', 'KWD', 'USD'), (minor, currency) => {
        const amount = { minor, currency };
        const decimal = toDecimal(amount);
        expect(fromDecimal(decimal, currency)).toEqual(amount);
        expect(parseMoney(formatMoney(amount), currency)?.money).toEqual(amount);
        const wide = decimal.replace(/[0-9.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(parseMoney(wide, currency)?.money).toEqual(amount);
      }),
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMoney(text, 'CNY')));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-¥$€元万分 ()/:') }), (text) => void parseMoney(text, 'CNY')),
    );
  });
});
