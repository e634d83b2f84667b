import type { AddressContext, AddressPolicy } from '../domain/address';
import { isTraditional } from './normalise';
import { isAbroad } from './script';

/**
 * Whether a line needs what `seldom.ts` holds: it is foreign, written in traditional characters, has a
 * postcode, a box or remains of a program, or the policy has zones or a campus.
 */
export function wantsSeldom(text: string, context: AddressContext): boolean {
  const hasPost = (context.postcode ?? '') !== '' || POST.test(text);
  return hasPost || REMAINS.test(text) || isTraditional(text) || isAbroad(text, context.country) || hasZones(context.policy);
}

/** Signs of a postcode and of a box at a post office. */
const POST = /(?<!\d)\d{6}(?!\d)|[信邮分]箱|\bbox\b/i;
/** Signs of what a program left in a text; the last are the ideographs that wrong decoding heaps. */
export const REMAINS = /[<\\{$]|&[a-z#]|#[A-Z]|\[object|%[\dA-F]{2}|[€\u9350-\u946a\u946c-\u946f]|[nN](?:ull|aN)|NULL|undefined/;

export function hasZones(policy: AddressPolicy | undefined): boolean {
  return (policy?.zones?.length ?? 0) > 0 || (policy?.campus?.length ?? 0) > 0;
}
