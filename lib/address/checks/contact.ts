import type { AddressContext, AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { isPhone } from '../contact/marks';
import { plain } from '../normalise';
import { about, type Check, mendable } from './check';

/** Numbers: phones and identity cards inside the address, phones that cannot be right. */
export const checkContact: Check = (analysis, context) => [...numbersInside(analysis), ...phoneField(analysis, context)];

function numbersInside({ marks, line }: Analysis): AddressFinding[] {
  const found: AddressFinding[] = [];
  const phone = marks.find(isPhone);
  if (phone) found.push(mendable(line, 'phone_in_address', phone, '', { phone: phone.value }));
  const card = marks.find((m) => m.kind === 'idcard');
  if (card) found.push(mendable(line, 'idcard_in_address', card, ''));
  return found;
}

const MOBILE = /^1[3-9](?:-?\d){9}(?:[-转,#]\d{1,6})?$|^1[3-9]\d?[*xX•]{3,8}\d{2,4}$/;
const FIXED =
  /^(?:0(?:10|2\d|[3-9]\d{2})-?)?\d{3,4}-?\d{4}(?:(?:-|转|ext\.?)\d{1,6})?$|^[48]00(?:-?\d){7}$|^(?:852|853|886)-?\d{4}-?\d{4,5}$|^95\d{3,6}$|^09\d\d-?\d{3}-?\d{3}$/;

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
