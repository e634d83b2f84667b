import type { RuleCase } from '../../domain/rule';

const good = (phone: string, zh: string, en: string): RuleCase => ({
  title: { 'zh-CN': zh, en },
  input: { order: { fields: { phone } } },
  expect: [],
});
const bad = (phone: string, kind: string, zh: string, en: string): RuleCase => ({
  title: { 'zh-CN': zh, en },
  input: { order: { fields: { phone } } },
  expect: [{ verdict: 'flag', messageKey: `flag.${kind}`, class: kind, field: 'phone' }],
});

const cases: readonly RuleCase[] = [
  good('13712345670', '普通手机号', 'a mobile number'),
  good('+86 137 1234 5670', '带国家码和空格', 'a country code and blanks'),
  good('137-1234-5670', '用短横分段', 'groups with hyphens'),
  good('021-62345678', '座机', 'a landline'),
  good('0755-8234567转802', '座机带分机', 'a landline with an extension'),
  good('400-820-8820', '客服电话', 'a service number'),
  good('137****5670', '平台隐号', 'a number that the marketplace hides'),
  good('18412345678-3021', '虚拟号带分机', 'a relay number with an extension'),
  good('+852 6123 4567', '香港号码', 'a number in Hong Kong'),
  good('+1 415 555 0133', '国外号码', 'a number abroad'),
  bad('1371234567', 'length', '手机号少一位', 'a digit is missing'),
  bad('137123456789', 'length', '手机号多一位', 'a digit too many'),
  bad('12712345670', 'format', '不存在的号段', 'no operator has this prefix'),
  bad('11111111111', 'filler', '随手填的号码', 'a number typed to fill the field'),
  bad('同上', 'letters', '写的不是号码', 'words instead of a number'),
];
export default cases;
