import { COUNTRIES, OTHER_COUNTRIES } from './countries.data';

/** A country with what its addresses need. */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  /** Postcode shapes; empty for countries without postcodes. */
  readonly shapes: readonly RegExp[];
  readonly postcoded: boolean;
  readonly numbered: boolean;
}

/** The country that a control or the end of a text names; null when none does. */
export function findCountry(text: string, given: string | undefined): Country | null {
  const all = countries();
  if (given?.trim()) {
    const wanted = given.trim().toLowerCase();
    return all.find((c) => c.code.toLowerCase() === wanted || c.names.some((n) => n.toLowerCase() === wanted)) ?? null;
  }
  const end = text.trim().replace(/[.\s]+$/, '');
  const [first = '', ...others] = end.split(/\s*[,\n]\s*/);
  // 140100 behind Uzbekistan: a postcode may stand last, and the country first.
  const before = /\d/.test(others[others.length - 1] ?? '') ? end.slice(0, end.lastIndexOf(',')) : end;
  const named = all.flatMap((c) =>
    c.names.filter((n) => endsWithName(end, n) || endsWithName(before, n)).map((n) => ({ c, length: n.length })),
  );
  const led = others.length > 1 ? all.find((c) => c.names.some((n) => n.toLowerCase() === first.toLowerCase())) : undefined;
  return named.sort((a, b) => b.length - a.length)[0]?.c ?? led ?? guess(text);
}

function endsWithName(text: string, name: string): boolean {
  if (text.length < name.length || text.slice(-name.length).toLowerCase() !== name.toLowerCase()) return false;
  return text.length === name.length || /[\s,，.;-]/.test(text.charAt(text.length - name.length - 1));
}

function guess(text: string): Country | null {
  const all = countries();
  if (/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/i.test(text)) return all.find((c) => c.code === 'GB') ?? null;
  if (
    /(?:\b[A-Z]{2}|\b[A-Z]\.[A-Z]\.?|\b(?:St|Ave|Avenue|Blvd|Road|Street|Dr|Ln)\b.*\p{L}),? \d{5}(?:-\d{4})?$/u.test(text.trim())
  )
    return all.find((c) => c.code === 'US') ?? null;
  if (/\b[A-Z]\d[A-Z] ?\d[A-Z]\d$/.test(text.trim())) return all.find((c) => c.code === 'CA') ?? null;
  return null;
}

let made: readonly Country[] | null = null;

function countries(): readonly Country[] {
  made ??= [...COUNTRIES.split('\n').map(known), ...OTHER_COUNTRIES.split('|').map(other)];
  return made;
}

function known(line: string): Country {
  const [code = '', english = '', chinese = '', shapes = '', flags = ''] = line.split('|');
  const names = [...english.split(','), ...chinese.split(',')].filter((n) => n !== '');
  const none = shapes === '-';
  return { code, names, postcoded: !none, shapes: none ? [] : shapes.split(' ').map(shapeOf), numbered: flags.includes('n') };
}

function other(entry: string): Country {
  const [code = '', ...names] = entry.split(',');
  return { code, names, postcoded: false, shapes: [/^[A-Z]{0,2}-?\d{3,7}$/i], numbered: false };
}

function shapeOf(shape: string): RegExp {
  const body = shape.replace(/_/g, '[ -]?').replace(/#/g, '\\d').replace(/A/g, '[A-Z]');
  return new RegExp(`^${body}$`, 'i');
}
