import type { Person } from '../../domain/approval';
import type { Digest } from '../../ports/digest';
import { TAG_BITS } from './slip';

/** A person as the vault keeps it: what stands for the PIN beside the name. */
export interface KeptPerson extends Person {
  readonly salt: string;
  readonly pinHash: string;
}

/** The same person, however the name was typed. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** Only reviewers and supervisors approve. */
export function mayApprove(person: Person): boolean {
  return person.role !== 'clerk';
}

/** A few bits of a name, so that a code can tell two people apart without naming them. */
export async function tagOf(digest: Digest, name: string): Promise<number> {
  const [high = 0, low = 0] = await digest.sha256('hedan-person|', plainName(name));
  return ((high << 8) | low) >> (16 - TAG_BITS);
}

/** At least four digits, not all the same, not a run. */
export function isGoodPin(pin: string): boolean {
  if (!/^\d{4,12}$/.test(pin) || /^(\d)\1+$/.test(pin)) return false;
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]));
  return !steps.every((step) => step === 1) && !steps.every((step) => step === -1);
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
