/**
 * A small matcher for the patterns of the vocabulary. It knows a subset of regular expressions: alternatives, groups
 * `(?:…)`, sets, `.`, `\d`, `\w`, `? * + {m,n}` and `(?!…)`. Two reasons not to use RegExp here: hundreds of large expressions
 * cost a page more to compile than all the rest, and every end of a match is wanted, not the first. All ends are followed
 * at once as bits of one number, so no text, however hostile, makes it slow.
 */
export type Pattern =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'set'; readonly has: (letter: string) => boolean }
  | { readonly kind: 'seq'; readonly of: readonly Pattern[] }
  | {
      readonly kind: 'any';
      readonly of: readonly Pattern[];
      index: AlternativeIndex | null;
      first: ReadonlySet<string> | null | undefined;
    }
  | { readonly kind: 'repeat'; readonly of: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'not'; readonly of: Pattern };

/** Alternatives by the letter that they begin with, and those that can begin with anything. */
interface AlternativeIndex {
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly rest: readonly Pattern[];
}

/** Longest text that can be matched: positions are bits of a 32-bit number. */
export const LONGEST_MATCH = 30;

/** Positions where a match can end, as bits, given the positions where it may start, as bits. Texts of up to 30 letters. */
export function endsOf(pattern: Pattern, text: string, starts: number): number {
  switch (pattern.kind) {
    case 'text':
      return textEnds(pattern.text, text, starts);
    case 'seq': {
      let ends = starts;
      for (const part of pattern.of) {
        ends = endsOf(part, text, ends);
        if (ends === 0) return 0;
      }
      return ends;
    }
    case 'any':
      return anyEnds(pattern, text, starts);
    case 'repeat':
      return repeatEnds(pattern, text, starts);
    case 'set': {
      let ends = 0;
      for (let left = starts; left !== 0; left &= left - 1) {
        const at = 31 - Math.clz32(left & -left);
        if (at < text.length && pattern.has(text.charAt(at))) ends |= 1 << (at + 1);
      }
      return ends;
    }
    case 'not': {
      let kept = 0;
      for (let left = starts; left !== 0; left &= left - 1) {
        const bit = left & -left;
        if (endsOf(pattern.of, text, bit) === 0) kept |= bit;
      }
      return kept;
    }
  }
}

function textEnds(wanted: string, text: string, starts: number): number {
  let ends = 0;
  for (let left = starts; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    if (text.startsWith(wanted, at)) ends |= 1 << (at + wanted.length);
  }
  return ends;
}

function anyEnds(pattern: Alternatives, text: string, starts: number): number {
  pattern.index ??= indexAlternatives(pattern.of);
  const { byFirst, rest } = pattern.index;
  let ends = 0;
  for (let left = starts; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const known = byFirst.get(text.charAt(31 - Math.clz32(bit)));
    if (known) for (const one of known) ends |= endsOf(one, text, bit);
    for (const one of rest) ends |= endsOf(one, text, bit);
  }
  return ends;
}

function repeatEnds(pattern: Extract<Pattern, { kind: 'repeat' }>, text: string, starts: number): number {
  let ends = pattern.min === 0 ? starts : 0;
  let front = starts;
  for (let round = 1; round <= pattern.max && front !== 0; round++) {
    front = endsOf(pattern.of, text, front);
    if (round < pattern.min) continue;
    front &= ~ends;
    ends |= front;
  }
  return ends;
}

type Alternatives = Extract<Pattern, { kind: 'any' }>;

/** Sorted on first use: most groups of most rules never meet a text that gets so far. */
function indexAlternatives(patterns: readonly Pattern[]): AlternativeIndex {
  const byFirst = new Map<string, Pattern[]>();
  const rest: Pattern[] = [];
  for (const pattern of patterns) {
    const first = firstLetters(pattern);
    if (first === null) rest.push(pattern);
    else for (const letter of first) put(byFirst, letter, pattern);
  }
  return { byFirst, rest };
}

/** Adds to the list of a key. */
export function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** First letters that a match can begin with; null when it can begin with anything or be empty. */
export function firstLetters(pattern: Pattern): ReadonlySet<string> | null {
  switch (pattern.kind) {
    case 'text':
      return pattern.text === '' ? null : new Set(pattern.text.charAt(0));
    case 'seq':
      return firstOfSequence(pattern.of);
    case 'any':
      if (pattern.first === undefined) pattern.first = firstOfAlternatives(pattern.of);
      return pattern.first;
    case 'repeat':
      return pattern.min === 0 ? null : firstLetters(pattern.of);
    default:
      return null;
  }
}

function firstOfAlternatives(patterns: readonly Pattern[]): ReadonlySet<string> | null {
  const letters = new Set<string>();
  for (const pattern of patterns) {
    if (pattern.kind === 'text' && pattern.text !== '') {
      letters.add(pattern.text.charAt(0));
      continue;
    }
    const first = firstLetters(pattern);
    if (first === null) return null;
    for (const letter of first) letters.add(letter);
  }
  return letters;
}

function firstOfSequence(parts: readonly Pattern[]): ReadonlySet<string> | null {
  let letters: Set<string> | null = null;
  for (const part of parts) {
    const isOptional = part.kind === 'repeat' && part.min === 0;
    const first = firstLetters(isOptional ? part.of : part);
    if (first === null) return null;
    if (!isOptional && letters === null) return first;
    letters ??= new Set();
    for (const letter of first) letters.add(letter);
    if (!isOptional) return letters;
  }
  return null;
}
