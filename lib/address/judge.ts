import type { AddressContext, AddressFinding, AddressVerdict } from '../domain/address';
import type { Analysis } from './analyse';
import type { Check } from './checks/check';
import { checkConflicts } from './checks/conflict';
import { checkContact } from './checks/contact';
import { checkGarbled } from './checks/garbled';
import { checkNotes } from './checks/note';
import { checkNothingThere } from './checks/nothing-there';
import { checkRegion } from './checks/region';
import { checkTooShort } from './checks/too-short';

const DETAIL_CHECKS: readonly Check[] = [checkRegion, checkTooShort, checkConflicts, checkContact, checkNotes];

/** All findings about a Chinese line, gravest first. Broken text and text that is no address answer alone. */
export function findingsOf(analysis: Analysis, context: AddressContext): AddressFinding[] {
  const garbled = checkGarbled(analysis, context);
  if (garbled.some((f) => f.code === 'garbled_text')) return garbled;
  const nothing = checkNothingThere(analysis, context);
  const alone = nothing.some((f) => f.code !== 'test_data');
  const found = alone
    ? [...nothing, ...garbled]
    : [...garbled, ...nothing, ...DETAIL_CHECKS.flatMap((check) => check(analysis, context))];
  return found.sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}

const RANK = { info: 0, warn: 1, error: 2 } as const;

/** The verdict that a list of findings amounts to. */
export function verdictOf(findings: readonly AddressFinding[]): AddressVerdict {
  if (findings.some((f) => f.severity === 'error')) return 'fix';
  if (findings.some((f) => f.severity === 'warn')) return 'confirm';
  return findings.some((f) => f.code === 'missing_room') ? 'add_subpremise' : 'accept';
}
