import { readFileSync } from 'node:fs';
import { agreementOf, type Estimate, type Table } from '../../lib/review/agreement';

/** A table with what is known of it: `a b c d` of two categories, or `table` with the rows of the first reviewer. */
type GoldenCase = Readonly<Record<string, unknown>>;

/** What a case may give: `name`, its interval as `name_low` and `name_high` or as `name_ci`, or all three as one object. */
const FIGURES: Readonly<Record<string, (table: Table) => Estimate | null>> = {
  po: (table) => agreementOf(table).observed,
  kappa: (table) => agreementOf(table).kappa,
  weighted_kappa: (table) => agreementOf(table).weightedKappa,
  weighted_kappa_quadratic: (table) => agreementOf(table).weightedKappa,
  weighted_kappa_linear: (table) => agreementOf(table, 'linear').weightedKappa,
  pabak: (table) => agreementOf(table).pabak,
  ac1: (table) => agreementOf(table).ac1,
  positive_agreement: (table) => agreementOf(table).positive,
  negative_agreement: (table) => agreementOf(table).negative,
};
const ABOUT = new Set(['id', 'note', 'source', 'a', 'b', 'c', 'd', 'n', 'table']);

/** `agreement FILE`: compares the agreement statistics with a file of tables and their known values; fails beyond 1e-9. */
export default async function agreement([file]: string[]): Promise<number> {
  if (!file) {
    console.error('usage: npm run --silent eval -- agreement FILE.json');
    return 2;
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly GoldenCase[] };
  const compared = cases.flatMap((one) => compare(one));
  const worst = Math.max(0, ...compared.map(({ difference }) => difference));
  const apart = compared.filter(({ difference }) => !(difference <= 1e-9));
  const known = new Set(compared.map(({ key }) => key));
  const notCompared = [...new Set(cases.flatMap((one) => Object.keys(one)))].filter((key) => !known.has(key) && !ABOUT.has(key));
  console.log(JSON.stringify({ cases: cases.length, figures: compared.length, worst, apart, notCompared }));
  return compared.length > 0 && apart.length === 0 ? 0 : 1;
}

interface Compared {
  readonly id: string;
  readonly key: string;
  /** NaN where one of the two has no number. */
  readonly difference: number;
}

function compare(golden: GoldenCase): readonly Compared[] {
  const id = String(golden['id'] ?? '');
  const table = tableOf(golden);
  return Object.entries(FIGURES).flatMap(([name, figure]) => {
    const ours = figure(table);
    return givenOf(golden, name).map(({ key, part, value }) => ({
      id,
      key,
      difference: Math.abs((ours?.[part] ?? NaN) - value),
    }));
  });
}

/** a = both yes, b = only the second yes, c = only the first yes, d = both no. */
function tableOf(golden: GoldenCase): Table {
  if (Array.isArray(golden['table'])) return golden['table'] as Table;
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => Number(golden[key]));
  return [
    [a ?? NaN, c ?? NaN],
    [b ?? NaN, d ?? NaN],
  ];
}

interface Given {
  readonly key: string;
  readonly part: keyof Estimate;
  readonly value: number;
}

function givenOf(golden: GoldenCase, name: string): readonly Given[] {
  const whole = golden[name];
  const ends = golden[`${name}_ci`];
  const [low, high] = Array.isArray(ends) ? ends : [golden[`${name}_low`], golden[`${name}_high`]];
  const parts: Readonly<Record<keyof Estimate, unknown>> =
    typeof whole === 'object' && whole !== null ? (whole as Record<keyof Estimate, unknown>) : { value: whole, low, high };
  const keyOf = (part: keyof Estimate) => (part === 'value' || whole === parts ? name : ends ? `${name}_ci` : `${name}_${part}`);
  return (['value', 'low', 'high'] as const).flatMap((part) => {
    const value = parts[part];
    return typeof value === 'number' ? [{ key: keyOf(part), part, value }] : [];
  });
}
