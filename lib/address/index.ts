import type { AddressContext, AddressJudgement, ParsedAddress } from '../domain/address';
import { analyse } from './analyse';
import { findingsOf, verdictOf } from './judge';
import { toParsed } from './parse';

export { ADDRESS_CODES, type AddressCodeId } from './codes.data';

/**
 * Reads a contact line or an address field into its parts.
 * Takes any text and, optionally, what the page says beside it. Returns parts with spans into the text as written;
 * null where nothing certain stands. Never throws.
 */
export function parseAddress(text: string, context: AddressContext = {}): ParsedAddress {
  return toParsed(analyse(text, context), context);
}

/**
 * Says whether an address can be delivered to and what is wrong with it.
 * Takes the text and what it is held against. Returns a verdict, the parts and the findings, gravest first. Never throws.
 */
export function judgeAddress(text: string, context: AddressContext = {}): AddressJudgement {
  const analysis = analyse(text, context);
  const findings = findingsOf(analysis, context);
  return { parsed: toParsed(analysis, context), verdict: verdictOf(findings), findings };
}
