// First, so that the pack stands before the code in the bundle: in the midst of it the whole is 1.2 kB heavier when compressed.
import './county.pack';

import type { AddressContext, AddressJudgement, ParsedAddress } from '../domain/address';
import type { AddressAids, Core } from './aids';
import { type Analysis, analyse } from './analyse';
import { checkContact } from './checks/contact';
import { checkGarbled } from './checks/garbled';
import { checkNothingThere } from './checks/nothing-there';
import { isWithin } from './gazetteer';
import { findingsOf, plainFindings } from './judge';
import { isTraditional, plain } from './normalise';
import { toParsed } from './parse';
import { findRegion } from './region';
import { isAbroad } from './script';
import { verdictOf } from './verdict';

export type { AddressAids, ForeignReader, TownLookup } from './aids';
export type { AddressCodeId } from './codes.data';
export { wantsSeldom } from './wanted';

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
  const core = coreOf(aids);
  const abroad = isAbroad(analysis.line.text, context.country);
  if (abroad && aids.foreign) return aids.foreign.judge(analysis, context, aids, core);
  const findings =
    abroad || isUnread(analysis, aids) ? plainFindings(analysis, context) : findingsOf(analysis, context, aids, core);
  const parsed = toParsed(analysis);
  return { parsed: aids.states?.(text, parsed, findings) ?? parsed, verdict: verdictOf(findings), findings };
}

/** Traditional characters without their table: what the words say is not known. */
function isUnread({ line }: Analysis, aids: AddressAids): boolean {
  return !aids.traditional && isTraditional(line.text);
}

const CHECKS: Core['checks'] = { garbled: checkGarbled, nothingThere: checkNothingThere, contact: checkContact };

function coreOf({ traditional }: AddressAids): Core {
  return { checks: CHECKS, region: (name) => findRegion(name, null), plain: (name) => plain(name, traditional), isWithin };
}
