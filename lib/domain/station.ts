import type { Facts } from './facts';
import type { Grant } from './grant';
import type { Override } from './override';
import type { Policy } from './policy';
import type { LocalProfile } from './profile';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a content script needs from the background to work on its own afterwards. */
export interface StationState {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly grants: readonly Grant[];
  /** What was answered on this station and still holds. */
  readonly overrides: readonly Override[];
  /** Buttons that were seen to open a form instead of acting; see `lib/pipeline/opener.ts`. */
  readonly openers: readonly string[];
  readonly clerk: string;
  /** What whoever works here is, by the policy's list or the people of the station; null where neither knows the name. */
  readonly role: string | null;
  readonly locale: Locale;
  /** What users corrected on this site. */
  readonly corrections: LocalProfile | null;
}
