import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from '../../components/policy/condition-query';
import { FIELD_TYPES } from '../../lib/domain/field-type';
import { wordsEn } from '../../lib/i18n/words.en';
import { wordsZh } from '../../lib/i18n/words.zh-CN';
import { READY_MADE } from '../../lib/policy/ready-made.data';
import { answerOf } from '../../lib/rules/compound-condition/logic';
import messages from '../../lib/rules/compound-condition/messages';
import { kilograms } from '../../lib/rules/compound-condition/weight';
import { ruleText } from '../../lib/rules/texts';

describe('the conditions of order review', () => {
  // What order desks ask for everywhere: each has an entry that a supervisor can pick.
  const USUAL = {
    ...{
      'order type': 'orderType',
      'flag or mark': 'orderFlag',
      weight: 'weight',
      province: 'province',
      'cash on delivery': 'paymentMethod',
    },
    ...{ 'amount over': 'orderTotal', quantity: 'totalQuantity', 'buyer note': 'customerNote', 'service note': 'internalNote' },
    ...{ gift: 'productName', 'given goods': 'sku' },
  };
  it.each(Object.entries(USUAL))('%s is ready-made', (_, field) => {
    expect(READY_MADE.some(({ logic }) => JSON.stringify(logic).includes(`"${field}"`))).toBe(true);
  });

  it.each(READY_MADE.map((made) => [made.id, made.logic] as const))(
    '%s means the same after the menus have shown it',
    (_, logic) => {
      const values = [
        { orderType: '预售', orderFlag: '红旗', weight: 21, orderTotal: 6000, totalQuantity: 60, province: '西藏', hour: 2 },
        { orderType: '普通', orderFlag: '', weight: 2, orderTotal: 100, totalQuantity: 3, province: '浙江省', hour: 12 },
        { internalNote: '已核对', customerNote: '', paymentMethod: '货到付款', orderTotal: 2000 },
        { internalNote: '待处理', customerNote: '要发票', lines: [{ sku: 'SKU-1', quantity: 30, productName: '赠品' }] },
      ];
      for (const seen of values) expect(answerOf(fromQuery(toQuery(logic)), seen)).toEqual(answerOf(logic, seen));
    },
  );

  it('"is empty" and "says more than" survive the menus too', () => {
    for (const logic of [{ '!': [{ '!!': [{ var: 'customerNote' }] }] }, { '!': [{ onlyOf: [{ var: 'internalNote' }, 'ok'] }] }])
      expect(fromQuery(toQuery(logic))).toEqual({ and: [logic] });
  });
});

describe('what could not be told', () => {
  it('is named in the words of the reader, as the menus name it', () => {
    expect(ruleText('compound-condition', 'unsure.missing', { name: '重货', reason: 'weight' }, 'zh-CN')).toContain(
      '（重量（千克））',
    );
    expect(ruleText('compound-condition', 'unsure.unit', { name: 'Heavy', reason: 'weight' }, 'en')).toContain('(Weight (kg))');
  });

  it.each(['zh-CN', 'en'] as const)('has in %s the words that fields have everywhere', (locale) => {
    const own = messages[locale];
    const fields = FIELD_TYPES.filter((type) => own[`reason.${type}`] !== undefined);
    expect(fields.length).toBeGreaterThan(25);
    for (const type of fields) expect(own[`reason.${type}`]).toBe((locale === 'en' ? wordsEn : wordsZh)[`field.${type}`]);
  });
});

describe('kilograms', () => {
  it.each([
    ['1.5kg', '', 1.5],
    ['1,250 g', '', 1.25],
    ['3 斤', '', 1.5],
    ['2', '重量(kg)', 2],
    ['25,400', '包裹重量（g）', 25.4],
    ['10', 'Weight / lbs', 4.5359237],
    ['500', '重量', null],
    ['约2', '重量(kg)', null],
    ['2 箱', '重量(kg)', null],
    ['', '重量(kg)', null],
  ])('%s under "%s" are %s', (value, label, expected) => {
    expect(kilograms(value, label)).toBe(expected);
  });

  it('never come out of text that is no weight, and never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, label) => {
        const found = kilograms(value, label);
        expect(found === null || (Number.isFinite(found) && found >= 0)).toBe(true);
      }),
    );
  });
});
