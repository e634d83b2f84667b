import type { Ref } from '../../../domain/snapshot';

/** Handles of elements: weak both ways, so that a page may drop what it likes and nothing is written on its nodes. */
export interface Refs {
  refOf(el: Element): Ref;
  elementOf(ref: Ref): Element | null;
}

/** So many new handles are made before those of elements that are gone are looked for; cheaper than a registry. */
const SWEEP = 5000;

/** Makes an empty table of handles whose names differ from those of every other frame. */
export function createRefs(): Refs {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const prefix = `${seed.toString(36)}.`;
  const byElement = new WeakMap<Element, Ref>();
  const byRef = new Map<Ref, WeakRef<Element>>();
  let sweepAt = SWEEP;
  const sweep = () => {
    for (const [ref, el] of byRef) if (el.deref() === undefined) byRef.delete(ref);
    sweepAt = byRef.size + SWEEP;
  };
  let count = 0;
  return {
    refOf(el) {
      const known = byElement.get(el);
      if (known !== undefined) return known;
      count += 1;
      const ref = prefix + count.toString(36);
      byElement.set(el, ref);
      byRef.set(ref, new WeakRef(el));
      if (byRef.size > sweepAt) sweep();
      return ref;
    },
    elementOf: (ref) => byRef.get(ref)?.deref() ?? null,
  };
}
