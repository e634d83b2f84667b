import type { Personal } from '../domain/event';
import type { Customer } from '../ports/record-desk';

/** True when one of the personal values is about this customer: the phone's digits or the whole name occur in it. */
export function isAbout(customer: Customer): (personal: Personal) => boolean {
  const phone = digitsOf(customer.phone ?? '');
  const name = (customer.name ?? '').trim();
  return (personal) =>
    Object.values(personal).some(
      (value) => (phone.length >= 7 && digitsOf(value).includes(phone)) || (name.length >= 2 && value.includes(name)),
    );
}

/** Digits without a Chinese country code, full-width ones read as plain. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^0{0,2}86(?=1\d{10}$)/, '');
}
