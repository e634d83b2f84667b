import type { Ref } from '../../../domain/snapshot';

/** Handles of elements: weak both ways, so that a page may drop what it likes and nothing is written on its nodes. */
export interface Refs {
  refOf(el: Element): Ref;
  elementOf(ref: Ref): Element | null;
}

/**
 * The handle of one cell: that of its row and its place among the row's elements. A list has ten cells for each row, and a
 * weak reference for each of them would cost more than reading them.
 */
export function cellRef(row: Ref, place: number): Ref {
  return `${row}-${place}`;
}

/** So many new handles are made before those of elements that are gone are looked for; cheaper than a registry. */
const SWEEP = 5000;

/** Makes an empty table of handles whose names differ from those of every other frame. */
export function createRefs(): Refs {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const prefix = `${seed.toString(36)}.`;
  const byElement = new WeakMap<Element, Ref>();
  /** By the number in the handle: numbers are found faster than texts. */
  const byCount = new Map<number, WeakRef<Element>>();
  let sweepAt = SWEEP;
  const sweep = () => {
    for (const [at, el] of byCount) if (el.deref() === undefined) byCount.delete(at);
    sweepAt = byCount.size + SWEEP;
  };
  let count = 0;
  const named = (ref: Ref): Element | null => {
    const number = ref.slice(prefix.length);
    const at = Number.parseInt(number, 36);
    // Handles come back from other frames, too: only what was given out here is looked up.
    return ref.startsWith(prefix) && at.toString(36) === number ? (byCount.get(at)?.deref() ?? null) : null;
  };
  const elementOf = (ref: Ref): Element | null => {
    const cut = ref.indexOf('-');
    return cut < 0 ? named(ref) : (named(ref.slice(0, cut))?.children.item(Number(ref.slice(cut + 1))) ?? null);
  };
  return {
    refOf(el) {
      const known = byElement.get(el);
      if (known !== undefined) return known;
      count += 1;
      const ref = prefix + count.toString(36);
      byElement.set(el, ref);
      byCount.set(count, new WeakRef(el));
      if (byCount.size > sweepAt) sweep();
      return ref;
    },
    elementOf,
  };
}
