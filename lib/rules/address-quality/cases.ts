import type { JudgedAddress } from '../../domain/address';
import type { RuleCase } from '../../domain/rule';

const judged = (text: string, code: string, severity: 'info' | 'warn' | 'error', part: string, fix?: string): JudgedAddress => ({
  ref: 'addressFull',
  field: 'addressFull',
  party: 'recipient',
  text,
  judgement: {
    verdict: 'fix',
    parsed: {
      parts: [],
      country: null,
      name: null,
      phone: null,
      postcode: null,
      province: null,
      city: null,
      district: null,
      town: null,
      detail: null,
    },
    findings: [
      {
        code,
        severity,
        span: { start: text.indexOf(part), end: text.indexOf(part) + part.length },
        data: {},
        ...(fix === undefined ? {} : { fix }),
      },
    ],
  },
});

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '只写了“附近”', en: 'only “near” a place' },
    input: { order: {}, addresses: [judged('杭州市西湖区文三路地铁口附近', 'vague_locator', 'warn', '附近')] },
    expect: [{ verdict: 'flag', messageKey: 'vague_locator', class: 'vague_locator', field: 'addressFull', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '小区名写了两遍，可一键修正', en: 'the compound is written twice and can be repaired' },
    input: { order: {}, addresses: [judged('阳光花园阳光花园3栋', 'duplicate_segment', 'warn', '阳光花园', '阳光花园3栋')] },
    expect: [{ verdict: 'flag', messageKey: 'duplicate_segment', severity: 'medium' }],
  },
  {
    title: { 'zh-CN': '只有省市区，保存前要问', en: 'a region alone is asked about on save' },
    input: { order: {}, addresses: [judged('浙江省杭州市西湖区', 'missing_detail', 'error', '浙江省杭州市西湖区')] },
    expect: [{ verdict: 'flag', messageKey: 'missing_detail', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '没有问题的地址不打扰', en: 'an address without a fault is left alone' },
    input: {
      order: {},
      addresses: [
        {
          ...judged('x', 'x', 'info', 'x'),
          judgement: { ...judged('x', 'x', 'info', 'x').judgement, verdict: 'accept', findings: [] },
        },
      ],
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '店铺不想看的代码不提示', en: 'a code that the shop does not want is left out' },
    input: { order: {}, addresses: [judged('文三路１号', 'fullwidth_chars', 'info', '１')] },
    params: { except: ['fullwidth_chars'] },
    expect: [],
  },
];
export default cases;
