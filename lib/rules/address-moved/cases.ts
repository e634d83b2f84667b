import type { AddressMove, EarlierAddress, JudgedAddress } from '../../domain/address';
import type { RuleCase } from '../../domain/rule';

const NOTHING = { country: null, name: null, phone: null, postcode: null, province: null, city: null, district: null };
const BEFORE = '浙江省杭州市西湖区翠苑小区3幢201室';

const judged = (text: string, source: EarlierAddress['source'], moves: readonly AddressMove[]): JudgedAddress => ({
  ref: 'addressFull',
  field: 'addressFull',
  party: 'recipient',
  text,
  judgement: { verdict: 'accept', parsed: { parts: [], ...NOTHING, town: null, detail: null }, findings: [] },
  ...(moves.length ? { earlier: { source, text: BEFORE, moves } } : {}),
});

const move = (text: string, part: AddressMove['part'], kind: AddressMove['kind'], before: string, after: string): AddressMove => {
  const [was, is] = [BEFORE.indexOf(before), text.indexOf(after)];
  const span = { spanBefore: { start: was, end: was + before.length }, spanAfter: { start: is, end: is + after.length } };
  return { part, kind, before, after, ...span };
};

const FIVE = '浙江省杭州市西湖区翠苑小区5幢201室';
const ACROSS = '浙江省杭州市滨江区翠苑小区3幢201室';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '改单时换了区', en: 'the district changed while the order was edited' },
    input: { order: {}, addresses: [judged(ACROSS, 'order', [move(ACROSS, 'district', 'region', '西湖区', '滨江区')])] },
    expect: [{ verdict: 'flag', messageKey: 'order_region', class: 'order_region', field: 'addressFull', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '与客户先前的地址只差一个楼号', en: 'one building number away from the customer’s earlier address' },
    input: { order: {}, addresses: [judged(FIVE, 'customer', [move(FIVE, 'building', 'building', '3幢', '5幢')])] },
    expect: [{ verdict: 'flag', messageKey: 'customer_door', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '改了楼号', en: 'the building number was changed' },
    input: { order: {}, addresses: [judged(FIVE, 'order', [move(FIVE, 'building', 'building', '3幢', '5幢')])] },
    expect: [{ verdict: 'flag', messageKey: 'order_door', severity: 'low' }],
  },
  {
    title: { 'zh-CN': '同城换了新地址，不打扰', en: 'a new address in the same district is no slip' },
    input: {
      order: {},
      addresses: [
        judged(FIVE, 'order', [
          move(FIVE, 'compound', 'building', '翠苑小区', '翠苑小区'),
          move(FIVE, 'building', 'building', '3幢', '5幢'),
        ]),
      ],
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '没有先前的地址', en: 'nothing earlier is known' },
    input: { order: {}, addresses: [judged(BEFORE, 'order', [])] },
    expect: [],
  },
];
export default cases;
