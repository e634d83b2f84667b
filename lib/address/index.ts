import type { AddressContext, AddressJudgement, ParsedAddress } from '../domain/address';
import { analyse } from './analyse';
import { isForeign } from './intl/country';
import { foreignFindings, foreignParsed, readForeignLine } from './intl/judge';
import { findingsOf, verdictOf } from './judge';
import { toParsed } from './parse';

export { ADDRESS_CODES, type AddressCodeId } from './codes.data';

/**
 * Reads a contact line or an address field into its parts.
 * Takes any text and, optionally, what the page says beside it. Returns parts with spans into the text as written;
 * null where nothing certain stands. Never throws.
 */
export function parseAddress(text: string, context: AddressContext = {}): ParsedAddress {
  const analysis = analyse(text, context);
  return isAbroad(analysis.line.text, context)
    ? foreignParsed(analysis, readForeignLine(analysis.line, context))
    : toParsed(analysis);
}

/**
 * Says whether an address can be delivered to and what is wrong with it.
 * Takes the text and what it is held against. Returns a verdict, the parts and the findings, gravest first. Never throws.
 */
export function judgeAddress(text: string, context: AddressContext = {}): AddressJudgement {
  const analysis = analyse(text, context);
  if (isAbroad(analysis.line.text, context)) {
    const reading = readForeignLine(analysis.line, context);
    const findings = foreignFindings(analysis, reading, context);
    return { parsed: foreignParsed(analysis, reading), verdict: verdictOf(findings), findings };
  }
  const findings = findingsOf(analysis, context);
  return { parsed: toParsed(analysis), verdict: verdictOf(findings), findings };
}

/** Chinese rules hold for everything written in Chinese, whatever the country control says, except where it names another. */
function isAbroad(text: string, context: AddressContext): boolean {
  if (isForeign(text)) return true;
  return (
    context.country !== undefined &&
    !/^(?:cn|china|中国|hk|mo|tw|香港|澳门|台湾)?$/i.test(context.country.trim()) &&
    !/[\u4e00-\u9fff]/.test(text)
  );
}
