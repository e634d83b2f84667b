import type { Ref, Snapshot } from '../../domain/snapshot';

/**
 * What every control held before a person touched it. Values that scripts fill in (a dialog that loads its order)
 * move the baseline; values that a person put in do not. A control that disappears is forgotten, for dialogs are
 * reused for other orders.
 */
export interface Baseline {
  /** A person is about to change this control. What it holds is read only where that is not known: this runs inside every key. */
  touch(ref: Ref, held: () => string | null): void;
  /** A whole reading of the page. */
  see(snapshot: Snapshot): void;
  /** The snapshot as it was before; the same object when nobody touched anything. */
  before(snapshot: Snapshot): Snapshot;
  /** The values of this scope were saved: they are the new starting point. */
  settle(snapshot: Snapshot): void;
}

/** Baseline of one page visit. */
export function createBaseline(): Baseline {
  const values = new Map<Ref, string>();
  const touched = new Set<Ref>();
  let known: ReadonlySet<Ref> = new Set();
  const forget = (ref: Ref) => {
    values.delete(ref);
    touched.delete(ref);
  };
  return {
    touch(ref, held) {
      if (touched.has(ref)) return;
      const value = values.get(ref) ?? held();
      if (value === null) return;
      values.set(ref, value);
      touched.add(ref);
    },
    see(snapshot) {
      const present = new Set<Ref>();
      for (const control of snapshot.controls) {
        present.add(control.ref);
        const isOwn = touched.has(control.ref) || (control.mirrorOf !== null && touched.has(control.mirrorOf));
        if (!isOwn || !values.has(control.ref)) values.set(control.ref, control.value);
      }
      // What a person touched since this reading began is not in it yet; only what was there before can have gone.
      for (const ref of known) if (!present.has(ref)) forget(ref);
      known = present;
    },
    before(snapshot) {
      let isTouched = false;
      const controls = snapshot.controls.map((control) => {
        const value = values.get(control.ref);
        if (value === undefined || value === control.value) return control;
        isTouched = true;
        return { ...control, value };
      });
      return isTouched ? { ...snapshot, controls } : snapshot;
    },
    settle(snapshot) {
      for (const { ref, value } of snapshot.controls) {
        values.set(ref, value);
        touched.delete(ref);
      }
    },
  };
}
