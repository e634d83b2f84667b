const MOST_TEXTS = 4000;

/**
 * Remembers the answers to a question about a text. Pages repeat their words on every row; working on them once keeps
 * recognition inside its time budget. When too many have come together all are forgotten, so that no page fills the memory.
 * @param ask pure: the same text gives the same answer, and nobody changes the answer
 */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined || memory.has(text)) return known as T;
    if (memory.size >= MOST_TEXTS) memory.clear();
    const answer = ask(text);
    memory.set(text, answer);
    return answer;
  };
}

/**
 * Remembers the answer to a question about an object, as long as everything else that it was asked with is the same too.
 * The reader hands on what did not change as the same objects, so that a second recognition of a page works only on what
 * did. Nothing is kept of objects that nobody else holds.
 * @param ask pure: the same inputs give the same answer, and nobody changes the answer
 */
export function kept<K extends object, A extends readonly unknown[], R>(
  ask: (about: K, ...rest: A) => R,
): (about: K, ...rest: A) => R {
  const memory = new WeakMap<K, { readonly rest: A; readonly answer: R }>();
  return (about, ...rest) => {
    const known = memory.get(about);
    if (known !== undefined && isSame(known.rest, rest)) return known.answer;
    const answer = ask(about, ...rest);
    memory.set(about, { rest, answer });
    return answer;
  };
}

/** True when two lists hold the same things in the same order. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** The list that was there before, when the new one holds the same: whoever compares lists then compares one thing. */
export function settled<T>(fresh: readonly T[], before: readonly T[] | undefined): readonly T[] {
  return before !== undefined && isSame(fresh, before) ? before : fresh;
}

/** True when two records say the same, the named entries left out. Entries are compared as they are, lists by what they hold. */
export function isAlike<T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean {
  for (const key of Object.keys(a) as (keyof T)[]) {
    const [one, other] = [a[key], b[key]];
    if (one === other || but.includes(key)) continue;
    if (!Array.isArray(one) || !Array.isArray(other) || !isSame(one, other)) return false;
  }
  return true;
}

/** Runs work that could have been done a step at a time to its end. */
export function atOnce<R>(steps: Generator<void, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
