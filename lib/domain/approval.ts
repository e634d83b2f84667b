import type { ActionType } from './field-type';

/** Who works at this shop, as far as two-person approval is concerned. Clerks ask; reviewers and supervisors may approve. */
export const PERSON_ROLES = ['clerk', 'reviewer', 'supervisor'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** One person of the station. The PIN itself is nowhere; what stands for it never leaves the background. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: PersonRole;
}

/** What a request code tells whoever reads it on another machine. */
export interface RequestSlip {
  readonly action: ActionType;
  readonly affected: number;
  /** Null where the number cannot be put into a code: it has to be said aloud. */
  readonly orderNo: string | null;
  /** As the page words it, digits and sign only; empty when unknown. */
  readonly amount: string;
  /** Whole minutes since the epoch by the asking machine's clock. */
  readonly minute: number;
  /** Short tag of the name of whoever asks; see `tagOf`. */
  readonly requester: number;
  /** First bits of the digest of everything that is asked for. */
  readonly digest: number;
}
