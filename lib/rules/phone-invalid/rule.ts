import type { OrderField } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';

/** Mobile numbers: 11 digits from 13 to 19 (MIIT numbering plan). */
const MOBILE = /^1[3-9]\d{9}$/;
/** Landlines: area code of 3 or 4 digits with the leading 0, then 7 or 8, perhaps an extension. */
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})-?[2-9]\d{6,7}(?:(?:-|转|ext\.?|x|#)\d{1,6})?$/i;
const LOCAL = /^[2-9]\d{6,7}$/;
/** Service numbers of firms. */
const SERVICE = /^(?:400|800)-?\d{3}-?\d{4}$|^(?:95|96|10|12)\d{3,4}$/;
const HONG_KONG_MACAO_TAIWAN = /^(?:\+?852-?[2-9]\d{7}|\+?853-?[268]\d{7}|\+?886-?0?[2-9]\d{7,8}|09\d{8})$/;
/** Any number abroad, ITU E.164: a plus and 7 to 15 digits. */
const INTERNATIONAL = /^\+(?!86)[1-9]\d{6,14}$/;
/** Marketplaces hide numbers: 138****5678, and hand out relay numbers with an extension. */
const MASKED = /^(?=.*[*×xX·])[\d*×xX·]{6,13}$/;
const RELAY = /^1[3-9]\d{9}(?:-|转|,|#|ext\.?)\d{1,6}$/i;
const VALID = [MOBILE, LANDLINE, LOCAL, SERVICE, HONG_KONG_MACAO_TAIWAN, INTERNATIONAL, MASKED, RELAY];

const rule: Rule = {
  id: 'phone-invalid',
  version: 1,
  errorType: 'contact_invalid',
  severity: 'medium',
  needs: ['phone'],
  when: ['edit', 'list'],
  params: {},
  check(input): readonly RuleResult[] {
    const phones = input.order.fields.filter(
      (field) => field.type === 'phone' && field.role !== 'filter' && field.party !== 'shop',
    );
    return phones.filter((field) => field.value.trim() !== '').map(checkPhone);
  },
};
export default rule;

function checkPhone(field: OrderField): RuleResult {
  const plain = field.value.normalize('NFKC').trim();
  // Several numbers in one field are usual; one good number is enough to reach the customer.
  const numbers = plain.split(/[/;、，,]|\s{2,}|(?<=\d{11})\s+/).map(compact);
  const whole = compact(plain);
  const isValid = [whole, ...numbers].some((number) => VALID.some((pattern) => pattern.test(number)));
  const digits = whole.replace(/\D/g, '');
  const base = {
    field: field.type,
    ref: field.ref,
    conditions: [{ key: 'format', actual: field.value, expected: '1xxxxxxxxxx', met: !isValid }],
  };
  if (isValid && !isFiller(digits)) return { verdict: 'pass', messageKey: 'pass', ...base };
  return { verdict: 'flag', ...reasonOf(whole, digits), ...base };
}

function compact(text: string): string {
  return text
    .replace(/[\s()（）]/g, '')
    .replace(/^(?:电话|手机号?|tel|phone|mobile)[:.]?/i, '')
    .replace(/^(?:\+|00)86-?/, '')
    .replace(/(?<=\d)[-.](?=\d{3,4}[-.]\d{4}$)|(?<=^1\d{2}[-.]?\d{4})[-.](?=\d{4}$)/g, '');
}

/** Numbers that are typed to get past a required field: one digit repeated, or counted up. */
function isFiller(digits: string): boolean {
  return (
    digits.length >= 7 && (/^1?(\d)\1{6,}$/.test(digits) || '01234567890123456789'.includes(digits) || digits === '13800138000')
  );
}

function reasonOf(text: string, digits: string): Pick<RuleResult, 'messageKey' | 'class' | 'data'> {
  const data = { length: digits.length };
  if (isFiller(digits)) return { messageKey: 'flag.filler', class: 'filler', data };
  if (/[^\d+\-*#.]/.test(text)) return { messageKey: 'flag.letters', class: 'letters', data };
  if (/^1/.test(digits) && digits.length !== 11) return { messageKey: 'flag.length', class: 'length', data };
  return { messageKey: 'flag.format', class: 'format', data };
}
