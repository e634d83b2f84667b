import type { AddressContext, AddressFinding } from '../domain/address';
import type { AddressAids, Core } from './aids';
import type { Analysis } from './analyse';
import type { Check } from './checks/check';
import { checkConflicts } from './checks/conflict';
import { checkContact } from './checks/contact';
import { checkGarbled } from './checks/garbled';
import { checkNotes } from './checks/note';
import { checkNothingThere } from './checks/nothing-there';
import { checkRegion } from './checks/region';
import { checkTooShort } from './checks/too-short';
import { hasZones } from './wanted';

const DETAIL_CHECKS: readonly Check[] = [checkRegion, checkTooShort, checkConflicts, checkContact, checkNotes];

/**
 * All findings about a Chinese line, gravest first. Broken text and text that is no address answer alone. While the policy's zones
 * are not read yet (`zones` is absent), nothing is said that knowing the place would take back.
 */
export function findingsOf(
  analysis: Analysis,
  context: AddressContext,
  { zones, post, remains }: AddressAids,
  core: Core,
): AddressFinding[] {
  const garbled = [...checkGarbled(analysis, context), ...(remains?.(analysis, context) ?? [])];
  if (garbled.some((f) => f.code === 'garbled_text')) return garbled;
  const zoned = hasZones(context.policy);
  const known = zoned && (zones?.isKnownPlace(analysis, context, core) ?? true);
  const nothing = checkNothingThere(analysis, context).filter((f) => !(known && f.code === 'not_an_address'));
  const alone = nothing.some((f) => f.code !== 'test_data');
  const found = alone
    ? [...nothing, ...garbled]
    : [
        ...garbled,
        ...nothing,
        ...DETAIL_CHECKS.flatMap((check) => check(analysis, context)),
        ...(post?.(analysis, context) ?? []),
        ...(zoned ? (zones?.check(analysis, context, core) ?? []) : []),
      ];
  return found
    .filter((f) => !(known && (f.code === 'missing_region' || f.code === 'ambiguous_region')))
    .sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}

const RANK = { info: 0, warn: 1, error: 2 } as const;

const ANY_SCRIPT = new Set(['placeholder', 'test_data', 'garbled_text', 'phone_in_address', 'idcard_in_address']);

/** What can be said of a foreign line without the tables of other countries. */
export function plainFindings(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const checks: readonly Check[] = [checkGarbled, checkNothingThere, checkContact];
  return checks.flatMap((check) => check(analysis, context)).filter((f) => ANY_SCRIPT.has(f.code));
}
