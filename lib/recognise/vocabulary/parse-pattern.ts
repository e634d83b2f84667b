import type { Pattern } from './pattern';

const NO_LIMIT = 1000;

/** Reads a pattern of the vocabulary. Throws on anything outside of the subset, naming the place: a test reads every file. */
export function parsePattern(source: string): Pattern {
  const reader = { source, at: 0 };
  const pattern = readAlternatives(reader);
  if (reader.at < source.length) throw new SyntaxError(`unexpected ${source.charAt(reader.at)} at ${reader.at} in ${source}`);
  return pattern;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Pattern {
  const found = [readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    found.push(readSequence(reader));
  }
  return found.length === 1 && found[0] ? found[0] : { kind: 'any', of: found, index: null, first: undefined };
}

const SPECIAL = '()[]|.?*+{}\\';

function readSequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  while (reader.at < reader.source.length) {
    const letter = reader.source.charAt(reader.at);
    if (letter === '|' || letter === ')') break;
    parts.push(SPECIAL.includes(letter) ? readCount(reader, readAtom(reader)) : readText(reader));
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'seq', of: parts };
}

/** A run of plain letters; the last one stays alone when it is counted: "ab?" repeats only the b. */
function readText(reader: Reader): Pattern {
  const { source } = reader;
  const start = reader.at;
  let end = start + 1;
  while (end < source.length && !SPECIAL.includes(source.charAt(end))) end++;
  const isCounted = '?*+{'.includes(source.charAt(end)) && end < source.length;
  reader.at = isCounted && end - start > 1 ? end - 1 : end;
  const text: Pattern = { kind: 'text', text: source.slice(start, reader.at) };
  return isCounted && end - start === 1 ? readCount(reader, text) : text;
}

function readAtom(reader: Reader): Pattern {
  const letter = reader.source.charAt(reader.at++);
  switch (letter) {
    case '(':
      return readGroup(reader);
    case '[':
      return readSet(reader);
    case '.':
      return { kind: 'set', has: () => true };
    case '\\':
      return readEscape(reader);
    default:
      throw new SyntaxError(`unexpected ${letter} at ${reader.at - 1} in ${reader.source}`);
  }
}

function readGroup(reader: Reader): Pattern {
  const mark = reader.source.slice(reader.at, reader.at + 2);
  if (mark === '?:' || mark === '?!') reader.at += 2;
  const inner = readAlternatives(reader);
  if (reader.source.charAt(reader.at++) !== ')') throw new SyntaxError(`a group is not closed in ${reader.source}`);
  return mark === '?!' ? { kind: 'not', of: inner } : inner;
}

const CLASSES: Readonly<Record<string, (letter: string) => boolean>> = {
  d: (letter) => letter >= '0' && letter <= '9',
  w: (letter) => /\w/.test(letter),
};

function readEscape(reader: Reader): Pattern {
  const letter = reader.source.charAt(reader.at++);
  const has = CLASSES[letter];
  return has ? { kind: 'set', has } : { kind: 'text', text: letter };
}

function readSet(reader: Reader): Pattern {
  const end = reader.source.indexOf(']', reader.at);
  const body = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  const letters = body.replace(/\\[dw]/g, '');
  const classes = [...body.matchAll(/\\([dw])/g)].flatMap((match) => CLASSES[match[1] ?? ''] ?? []);
  return { kind: 'set', has: (letter) => letters.includes(letter) || classes.some((has) => has(letter)) };
}

function readCount(reader: Reader, atom: Pattern): Pattern {
  switch (reader.source.charAt(reader.at)) {
    case '?':
      reader.at++;
      return { kind: 'repeat', of: atom, min: 0, max: 1 };
    case '*':
      reader.at++;
      return { kind: 'repeat', of: atom, min: 0, max: NO_LIMIT };
    case '+':
      reader.at++;
      return { kind: 'repeat', of: atom, min: 1, max: NO_LIMIT };
    case '{': {
      const end = reader.source.indexOf('}', reader.at);
      const [from = '', to] = reader.source.slice(reader.at + 1, end).split(',');
      reader.at = end + 1;
      return {
        kind: 'repeat',
        of: atom,
        min: Number(from),
        max: to === undefined ? Number(from) : to === '' ? NO_LIMIT : Number(to),
      };
    }
    default:
      return atom;
  }
}
