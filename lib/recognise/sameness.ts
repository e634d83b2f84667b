import type { Control, Pressable, ReadonlyPair, Snapshot, Table } from '../domain/snapshot';
import { isAlike, isSame } from './memory';

/** What two snapshots of one page have in common, compared once for all that ask. */
export interface Sameness {
  /** The snapshot that was recognised before; null when there is none. */
  readonly then: Snapshot | null;
  /** Address, title and headings. */
  readonly page: boolean;
  /** Everything that controls, headers and pairs say about themselves: only what controls hold may differ. */
  readonly words: boolean;
  /** What can be pressed, and where; not what the rows around it say. */
  readonly presses: boolean;
}

/** Compares a snapshot with the one before. */
export function compared(now: Snapshot, then: Snapshot | null): Sameness {
  if (then === null) return { then, page: false, words: false, presses: false };
  return {
    then,
    page:
      now.origin === then.origin &&
      now.path === then.path &&
      now.title === then.title &&
      now.lang === then.lang &&
      isSame(now.headings, then.headings),
    words: areHeadedAlike(now.tables, then.tables) && holdOnly(now.controls, then.controls) && showOnly(now.pairs, then.pairs),
    presses: arePressedAlike(now.pressables, then.pressables),
  };
}

function holdOnly(now: readonly Control[], then: readonly Control[]): boolean {
  return now === then || (now.length === then.length && now.every((one, i) => isAlikeBut(one, then[i], ['value', 'checked'])));
}

/** Values of up to so many letters may be units, and lend their label to a control that shows the same unit. */
const UNIT = 4;

function showOnly(now: readonly ReadonlyPair[], then: readonly ReadonlyPair[]): boolean {
  const isUnit = (pair: ReadonlyPair | undefined) => pair === undefined || pair.value.trim().length <= UNIT;
  return (
    now === then ||
    (now.length === then.length &&
      now.every((one, i) => one === then[i] || (isAlikeBut(one, then[i], ['value']) && !isUnit(one) && !isUnit(then[i]))))
  );
}

function arePressedAlike(now: readonly Pressable[], then: readonly Pressable[]): boolean {
  return (
    now === then || (now.length === then.length && now.every((one, i) => isAlikeBut(one, then[i], ['ref', 'rowText', 'cell'])))
  );
}

function areHeadedAlike(now: readonly Table[], then: readonly Table[]): boolean {
  return now === then || (now.length === then.length && now.every((one, i) => isHeadedAlike(one, then[i])));
}

function isHeadedAlike(a: Table, b: Table | undefined): boolean {
  if (b === undefined) return false;
  if (a === b) return true;
  return (
    a.context === b.context &&
    a.heading === b.heading &&
    a.inFrame === b.inFrame &&
    a.headers.length === b.headers.length &&
    a.headers.every((header, h) => header.text === b.headers[h]?.text)
  );
}

function isAlikeBut<T extends object>(a: T, b: T | undefined, but: readonly (keyof T)[]): boolean {
  return a === b || (b !== undefined && isAlike(a, b, but));
}
