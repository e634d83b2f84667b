import type { AddressContext, AddressFinding } from '../domain/address';
import type { Analysis } from './analyse';
import type { Check } from './checks/check';
import { checkConflicts } from './checks/conflict';
import { checkContact } from './checks/contact';
import { checkGarbled } from './checks/garbled';
import { checkNotes } from './checks/note';
import { checkNothingThere } from './checks/nothing-there';
import { checkRegion } from './checks/region';
import { checkTooShort } from './checks/too-short';
import { checkZones, isKnownPlace } from './checks/zone';

const DETAIL_CHECKS: readonly Check[] = [checkRegion, checkTooShort, checkConflicts, checkContact, checkNotes, checkZones];

/** All findings about a Chinese line, gravest first. Broken text and text that is no address answer alone. */
export function findingsOf(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const garbled = checkGarbled(analysis, context);
  if (garbled.some((f) => f.code === 'garbled_text')) return garbled;
  const known = isKnownPlace(analysis, context);
  const nothing = checkNothingThere(analysis, context).filter((f) => !(known && f.code === 'not_an_address'));
  const alone = nothing.some((f) => f.code !== 'test_data');
  const found = alone
    ? [...nothing, ...garbled]
    : [...garbled, ...nothing, ...DETAIL_CHECKS.flatMap((check) => check(analysis, context))];
  return found
    .filter((f) => !(known && (f.code === 'missing_region' || f.code === 'ambiguous_region')))
    .sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}

const RANK = { info: 0, warn: 1, error: 2 } as const;

const ANY_SCRIPT = new Set([
  'placeholder',
  'test_data',
  'garbled_text',
  'system_artifact',
  'phone_in_address',
  'idcard_in_address',
  'po_box',
]);

/** What can be said of a foreign line without the tables of other countries. */
export function plainFindings(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const checks: readonly Check[] = [checkGarbled, checkNothingThere, checkContact];
  return checks.flatMap((check) => check(analysis, context)).filter((f) => ANY_SCRIPT.has(f.code));
}
