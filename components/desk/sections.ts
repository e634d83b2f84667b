import type { ComponentType } from 'react';
import type { MessageSet } from '../../lib/i18n/messages';

/**
 * One section of the supervisors' desk, declared by `components/<name>/section.ts` as `export const section: Section`.
 * That file comes with the desk itself, so it stays light: everything heavy belongs behind `load`.
 */
export interface Section {
  /** Its address: `review.html#/<id>`. Small letters, digits and hyphens; for ever, because people keep links. */
  readonly id: string;
  /** Place in the navigation, smallest first. Leave gaps: review 10, incidents 20, insight 30, scorecard 40, policy 50, sandbox 60. */
  readonly order: number;
  /** The name in the navigation; one word or two. */
  readonly messages: MessageSet<{ readonly nav: string }>;
  readonly icon: ComponentType;
  /** It shows no personal value: a locked safe need not close it. */
  readonly isOpenWhileLocked?: boolean;
  /** Brings the screen: `() => import('./PolicyScreen').then((module) => module.PolicyScreen)`. */
  readonly load: () => Promise<ComponentType>;
}

const found = import.meta.glob<{ readonly section: Section }>('../*/section.ts', { eager: true });

/** All sections in the order of the navigation. */
export const SECTIONS: readonly Section[] = Object.values(found)
  .map(({ section }) => section)
  .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** What the desk opens with. */
export const FIRST_SECTION = 'review';
