import type { JudgedAddress } from '../../domain/address';
import type { MessageData } from '../../domain/finding';
import type { RuleCase } from '../../domain/rule';

const judged = (text: string, code: string | null, part: string): JudgedAddress => ({
  ref: 'addressFull',
  field: 'addressFull',
  party: 'recipient',
  text,
  judgement: {
    verdict: code === null ? 'accept' : 'fix',
    parsed: {
      parts: [],
      country: null,
      name: null,
      phone: null,
      postcode: null,
      province: '浙江省',
      city: '南京市',
      district: null,
      town: null,
      detail: null,
    },
    findings:
      code === null
        ? []
        : [{ code, severity: 'error', span: { start: text.indexOf(part), end: text.indexOf(part) + part.length }, data: {} }],
  },
});

const withData = (address: JudgedAddress, data: MessageData): JudgedAddress => ({
  ...address,
  judgement: { ...address.judgement, findings: address.judgement.findings.map((finding) => ({ ...finding, data })) },
});

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '省和市对不上', en: 'province and city do not belong together' },
    input: { order: {}, addresses: [judged('浙江省南京市玄武区中山路1号', 'province_city_contradiction', '浙江省南京市')] },
    expect: [{ verdict: 'flag', messageKey: 'province_city_contradiction', severity: 'high', field: 'addressFull' }],
  },
  {
    title: { 'zh-CN': '超出配送范围', en: 'outside the delivery zone' },
    input: { order: {}, addresses: [judged('西藏自治区阿里地区札达县1号', 'outside_delivery_zone', '阿里地区')] },
    expect: [{ verdict: 'flag', messageKey: 'outside_delivery_zone', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '校园里没有这栋楼', en: 'a building that the campus has not' },
    input: {
      order: {},
      addresses: [
        withData(judged('梅园9栋502', 'outside_delivery_zone', '梅园9栋'), { why: 'no_such_building', nearest: '梅园8' }),
      ],
    },
    expect: [{ verdict: 'flag', messageKey: 'no_such_building', class: 'outside_delivery_zone', severity: 'high' }],
  },
  {
    title: { 'zh-CN': '含糊地址由另一条规则说', en: 'vagueness is left to the other rule' },
    input: { order: {}, addresses: [judged('江苏省南京市玄武区附近', 'vague_locator', '附近')] },
    expect: [],
  },
  {
    title: { 'zh-CN': '地区一致', en: 'a consistent region' },
    input: { order: {}, addresses: [judged('江苏省南京市玄武区中山路1号', null, '')] },
    expect: [],
  },
];
export default cases;
