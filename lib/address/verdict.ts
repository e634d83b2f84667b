import type { AddressFinding, AddressVerdict } from '../domain/address';

/** The verdict that a list of findings amounts to. */
export function verdictOf(findings: readonly AddressFinding[]): AddressVerdict {
  if (findings.some((f) => f.severity === 'error')) return 'fix';
  if (findings.some((f) => f.severity === 'warn')) return 'confirm';
  return findings.some((f) => f.code === 'missing_room') ? 'add_subpremise' : 'accept';
}
