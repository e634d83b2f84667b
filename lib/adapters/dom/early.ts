import { checkedState, ownValue } from './read/value';

/** More than a person does while a script comes. */
const MOST_PRESSES = 4;
const MOST_FIELDS = 100;

/** Something that a person pressed. */
export interface EarlyPress {
  readonly element: Element;
  /** Of the monotonic clock, ms. */
  readonly at: number;
}

/** What the guard keeps for an engine that is still on its way or has not read the page: the last presses, and what controls held before. */
export interface Early {
  touched(field: Element): void;
  pressed(element: Element): void;
  /** Controls with what they held when that has changed since, null when it has not; once. */
  takeFields(): readonly (readonly [Element, string | null])[];
  /** The last presses on what is there still, oldest first. */
  presses(): readonly EarlyPress[];
}

/** Keeps little. */
export function createEarly(): Early {
  const fields = new Map<Element, string>();
  const presses: EarlyPress[] = [];
  return {
    touched(field) {
      if (fields.size < MOST_FIELDS && !fields.has(field)) fields.set(field, heldBy(field));
    },
    pressed(element) {
      // This frame's own clock, whichever frame tells: each has a zero of its own.
      presses.push({ element, at: performance.now() });
      if (presses.length > MOST_PRESSES) presses.shift();
    },
    takeFields() {
      const held = [...fields].filter(([field]) => field.isConnected);
      fields.clear();
      return held.map(([field, value]) => [field, heldBy(field) === value ? null : value] as const);
    },
    presses: () => presses.filter(({ element }) => element.isConnected),
  };
}

/** What a plain control holds, as the reader of pages tells it; the control may stand in a frame inside this one. */
function heldBy(field: Element): string {
  const checked = checkedState(field);
  if (checked !== null) return checked ? 'on' : 'off';
  return ownValue(field);
}
