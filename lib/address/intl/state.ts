import { AU_STATES, CA_PROVINCES, US_STATES } from './states.data';

/** A state or province with the test of whether a postcode can lie in it. */
export interface State {
  readonly code: string;
  readonly name: string;
  readonly fits: (postcode: string) => boolean;
}

/** The states of a country that has them in its addresses; none for other countries. */
export function statesOf(country: string): readonly State[] {
  if (country === 'US') return cached('US', US_STATES, inRanges);
  if (country === 'CA') return cached('CA', CA_PROVINCES, startsWithOneOf);
  return country === 'AU' ? cached('AU', AU_STATES, startsWithOneOf) : [];
}

const made = new Map<string, readonly State[]>();

function cached(key: string, table: string, rule: (prefixes: string) => (postcode: string) => boolean): readonly State[] {
  const known = made.get(key);
  if (known) return known;
  const states = table.split('\n').map((line) => {
    const [code = '', name = '', prefixes = ''] = line.split('|');
    return { code, name, fits: rule(prefixes) };
  });
  made.set(key, states);
  return states;
}

function inRanges(prefixes: string): (postcode: string) => boolean {
  const ranges = prefixes.split(',').map((r) => r.split('-').map(Number));
  return (postcode) => {
    const prefix = Number(postcode.slice(0, 3));
    return ranges.some(([from = 0, to = from]) => prefix >= from && prefix <= to);
  };
}

function startsWithOneOf(prefixes: string): (postcode: string) => boolean {
  return (postcode) => prefixes.includes(postcode.charAt(0).toUpperCase());
}
