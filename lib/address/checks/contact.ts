import type { AddressContext, AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { isPhone } from '../contact/marks';
import { lineage } from '../gazetteer';
import { plain } from '../normalise';
import { postcodeFits } from '../postcode';
import { about, type Check, finding, repaired } from './check';

/** Numbers: phones and identity cards inside the address, phones and postcodes that cannot be right, boxes. */
export const checkContact: Check = (analysis, context) => [
  ...numbersInside(analysis),
  ...phoneField(analysis, context),
  ...postcode(analysis, context),
  ...box(analysis),
];

function numbersInside({ marks, line }: Analysis): AddressFinding[] {
  const found: AddressFinding[] = [];
  const phone = marks.find(isPhone);
  if (phone)
    found.push(
      finding(
        line,
        'phone_in_address',
        phone.start,
        phone.end,
        { phone: phone.value },
        repaired(line, phone.start, phone.end, ''),
      ),
    );
  const card = marks.find((m) => m.kind === 'idcard');
  if (card) found.push(finding(line, 'idcard_in_address', card.start, card.end, {}, repaired(line, card.start, card.end, '')));
  return found;
}

const MOBILE = /^1[3-9](?:-?\d){9}(?:[-转,#]\d{1,6})?$|^1[3-9]\d?[*xX•]{3,8}\d{2,4}$/;
const FIXED =
  /^(?:0(?:10|2\d|[3-9]\d{2})-?)?\d{3,4}-?\d{4}(?:(?:-|转|ext\.?)\d{1,6})?$|^[48]00(?:-?\d){7}$|^(?:852|853|886)-?\d{4}-?\d{4,5}$|^95\d{3,6}$/;

/** Mobile, masked, landline with or without area code and extension, 400 numbers, neighbours without the plus. */
function isNational(number: string): boolean {
  return /^1[3-9]/.test(number) ? MOBILE.test(number) : FIXED.test(number);
}

function phoneField({ line }: Analysis, context: AddressContext): AddressFinding[] {
  if (context.phone === undefined || context.phone.trim() === '') return [];
  const spelled = plain(context.phone).replace(/[\s()（）]/g, '');
  if (/^\+(?!86)/.test(spelled) || /^00(?!86|0)/.test(spelled)) return [];
  const national = spelled.replace(/^(?:\+|00)?86-?(?=[01])/, '');
  const bad = !isNational(national) || /(\d)\1{8,}/.test(national) || /(?:0123456789|1234567890)/.test(national.slice(1));
  return bad ? [about(line, 'phone_invalid', { phone: context.phone })] : [];
}

function postcode(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const { line } = analysis;
  const inside = analysis.postcode;
  const code = plain(context.postcode ?? inside?.value ?? '');
  if (code === '') return [];
  const [start, end] = inside && context.postcode === undefined ? [inside.start, inside.end] : [0, line.text.length];
  if (!/^\d{6}$/.test(code) || /^(\d)\1{5}$/.test(code))
    return inside && context.postcode === undefined ? [] : [finding(line, 'postcode_invalid', start, end, { postcode: code })];
  const division = analysis.region.division ?? analysis.prior;
  const isDivisionCode = inside?.start === 0 && context.postcode === undefined && /^[\u4e00-\u9fff]/.test(line.text.slice(6));
  if (!division || isDivisionCode) return [];
  const [province, city] = lineage(division);
  const fits = postcodeFits(code, province?.name ?? '', city?.name ?? '');
  return fits
    ? []
    : [finding(line, 'postcode_mismatch', start, end, { postcode: code, region: city?.name ?? province?.name ?? '' })];
}

const BOX = /\d*\s*(?:邮政)?[信邮]箱(?:\s*[\d-]+|(?=\s*[\d第]))|\d+\s*(?:号?(?:邮政)?信箱|分箱)|\bP\.?\s?O\.?\s?Box\b/i;

function box({ line }: Analysis): AddressFinding[] {
  const found = /箱|box/i.test(line.text) ? BOX.exec(line.text) : null;
  return found ? [finding(line, 'po_box', found.index, found.index + found[0].length)] : [];
}
