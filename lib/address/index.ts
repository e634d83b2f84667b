import type { AddressContext, AddressJudgement, ParsedAddress } from '../domain/address';
import type { AddressAids } from './aids';
import { analyse } from './analyse';
import { findingsOf, plainFindings } from './judge';
import { toParsed } from './parse';
import { isAbroad } from './script';
import { verdictOf } from './verdict';

export type { AddressAids, ForeignReader, TownLookup } from './aids';
export type { AddressCodeId } from './codes.data';

/**
 * Reads a contact line or an address field into its parts.
 * Takes any text, what the page says beside it and what the caller lends (foreign countries, towns). Returns parts with
 * spans into the text as written; null where nothing certain stands. Never throws.
 */
export function parseAddress(text: string, context: AddressContext = {}, aids: AddressAids = {}): ParsedAddress {
  const analysis = analyse(text, context, aids);
  const abroad = aids.foreign && isAbroad(analysis.line.text, context.country);
  return abroad ? aids.foreign.parse(analysis, context) : toParsed(analysis);
}

/**
 * Says whether an address can be delivered to and what is wrong with it.
 * Takes the same as `parseAddress`. Returns a verdict, the parts and the findings, gravest first. Never throws.
 */
export function judgeAddress(text: string, context: AddressContext = {}, aids: AddressAids = {}): AddressJudgement {
  const analysis = analyse(text, context, aids);
  const abroad = isAbroad(analysis.line.text, context.country);
  if (abroad && aids.foreign) return aids.foreign.judge(analysis, context, aids);
  const findings = abroad ? plainFindings(analysis, context) : findingsOf(analysis, context);
  return { parsed: toParsed(analysis), verdict: verdictOf(findings), findings };
}
