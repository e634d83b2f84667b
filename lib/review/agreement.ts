/**
 * Agreement of two reviewers who judged the same items without seeing each other (double-blind review).
 *
 * A table is square: `table[i][j]` counts the items that reviewer 1 put into category i and reviewer 2 into j.
 * Formulas: Cohen 1960 and 1968 (κ, weighted κ), Fleiss, Cohen & Everitt 1969 (their standard errors), Gwet 2008 (AC1),
 * Byrt, Bishop & Carlin 1993 (PABAK), Cicchetti & Feinstein 1990 (positive and negative agreement).
 */
export type Table = readonly (readonly number[])[];

/** A figure with its 95 % interval; NaN where the table does not determine it (nobody disagreed, one category only). */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Agreement {
  readonly n: number;
  /** Share of items on which both said the same. */
  readonly observed: Estimate;
  readonly kappa: Estimate;
  /** Weighted κ for ordered categories such as severities; see `Weights`. */
  readonly weightedKappa: Estimate;
  readonly ac1: Estimate;
  readonly pabak: Estimate;
  /** Only for two categories, the first of which is "yes". */
  readonly positive: Estimate | null;
  readonly negative: Estimate | null;
  /** True where the rarer verdict is so rare that κ is low although reviewers agree: read AC1 and positive agreement instead. */
  readonly isLowPrevalence: boolean;
}

/** How much a near miss counts: 1 − d² or 1 − d, d being the distance of the categories over the longest one. */
export type Weights = 'quadratic' | 'linear';

const Z = 1.959963984540054;
/** Below this share of the rarer category, κ says more about the prevalence than about the reviewers. */
const RARE = 0.1;

/** All statistics of one table; two categories have one distance, so weighted κ is κ there. Throws a RangeError for a table that is not square, is empty, or holds no counts. */
export function agreementOf(table: Table, weights: Weights = 'quadratic'): Agreement {
  const k = table.length;
  const counts = table.flat();
  const isSquare = k >= 2 && table.every((row) => row.length === k);
  if (!isSquare || counts.some((count) => !Number.isFinite(count) || count < 0))
    throw new RangeError('not a square table of counts');
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) throw new RangeError('no item was judged by both');
  const p = table.map((row) => row.map((count) => count / n));
  const observed = sum(p.map((row, i) => row[i] ?? 0));
  return {
    n,
    observed: wilson(observed, n),
    kappa: weightedKappa(p, n, (i, j) => (i === j ? 1 : 0)),
    weightedKappa: weightedKappa(p, n, (i, j) => 1 - (Math.abs(i - j) / (k - 1)) ** (weights === 'linear' ? 1 : 2)),
    ac1: ac1(p, n),
    pabak: pabak(observed, n, k),
    positive: k === 2 ? specific(table, 0) : null,
    negative: k === 2 ? specific(table, 1) : null,
    isLowPrevalence: k === 2 && rarerShare(p) < RARE,
  };
}

/** Counts pairs of verdicts into a table over these categories; a pair with a verdict outside of them is left out. */
export function tableOf<V extends string>(pairs: readonly (readonly [V, V])[], categories: readonly V[]): Table {
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[categories.indexOf(first)];
    const j = categories.indexOf(second);
    if (row && j >= 0) row[j] = (row[j] ?? 0) + 1;
  }
  return table;
}

/** κ with any weights; with weights 1 on the diagonal and 0 elsewhere it is Cohen's own. */
function weightedKappa(p: Table, n: number, weight: (i: number, j: number) => number): Estimate {
  const k = p.length;
  const { rows, columns } = margins(p);
  const cells = p.flatMap((row, i) =>
    row.map((share, j) => ({ i, j, share, chance: (rows[i] ?? 0) * (columns[j] ?? 0), w: weight(i, j) })),
  );
  const po = sum(cells.map(({ share, w }) => share * w));
  const pe = sum(cells.map(({ chance, w }) => chance * w));
  const value = (po - pe) / (1 - pe);
  // Mean weight of each category under the other reviewer's margin.
  const meanRow = range(k).map((i) => sum(columns.map((share, j) => share * weight(i, j))));
  const meanColumn = range(k).map((j) => sum(rows.map((share, i) => share * weight(i, j))));
  const spread = sum(
    cells.map(({ i, j, share, w }) => share * (w - ((meanRow[i] ?? 0) + (meanColumn[j] ?? 0)) * (1 - value)) ** 2),
  );
  const variance = (spread - (value - pe * (1 - value)) ** 2) / (n * (1 - pe) ** 2);
  return normal(value, variance, -1);
}

/** Gwet's AC1: chance agreement from the mean margins, so that a rare category does not pull it down. */
function ac1(p: Table, n: number): Estimate {
  const k = p.length;
  const { rows, columns } = margins(p);
  const mean = rows.map((share, i) => (share + (columns[i] ?? 0)) / 2);
  const pe = sum(mean.map((share) => share * (1 - share))) / (k - 1);
  const po = sum(p.map((row, i) => row[i] ?? 0));
  const value = (po - pe) / (1 - pe);
  // Gwet 2008, for two raters and a sample without finite-population correction.
  const linear = sum(p.map((row, i) => (row[i] ?? 0) * (1 - (mean[i] ?? 0)))) / (k - 1);
  const square =
    sum(p.flatMap((row, i) => row.map((share, j) => share * (1 - ((mean[i] ?? 0) + (mean[j] ?? 0)) / 2) ** 2))) / (k - 1) ** 2;
  const variance =
    (po * (1 - po) - 4 * (1 - value) * (linear - po * pe) + 4 * (1 - value) ** 2 * (square - pe ** 2)) / (n * (1 - pe) ** 2);
  return normal(value, variance, -1);
}

function pabak(observed: number, n: number, k: number): Estimate {
  const scale = (share: number) => (k * share - 1) / (k - 1);
  const { low, high } = wilson(observed, n);
  return { value: scale(observed), low: scale(low), high: scale(high) };
}

/** Agreement on one category: of all times that either reviewer chose it, how often the other did too. */
function specific(table: Table, category: 0 | 1): Estimate {
  const both = table[category]?.[category] ?? 0;
  const apart = (table[0]?.[1] ?? 0) + (table[1]?.[0] ?? 0);
  const m = 2 * both + apart;
  if (m === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const value = (2 * both) / m;
  // Delta method on 2b / (2b + d); b and d are counts of one multinomial (Graham & Bull 1998).
  const variance = (4 * both * apart * (both + apart)) / m ** 4;
  return normal(value, variance, 0);
}

/** Wilson's interval of a share: honest at 0, at 1 and for few items. */
export function wilson(share: number, n: number): Estimate {
  const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  // At the ends rounding leaves 1e-17 instead of the end itself.
  return { value: share, low: share === 0 ? 0 : Math.max(0, centre - half), high: share === 1 ? 1 : Math.min(1, centre + half) };
}

function normal(value: number, variance: number, least: number): Estimate {
  const half = Z * Math.sqrt(Math.max(variance, 0));
  return { value, low: Math.max(least, value - half), high: Math.min(1, value + half) };
}

function margins(p: Table): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  return { rows: p.map(sum), columns: range(p.length).map((j) => sum(p.map((row) => row[j] ?? 0))) };
}

function rarerShare(p: Table): number {
  const { rows, columns } = margins(p);
  return Math.min(...rows.map((share, i) => (share + (columns[i] ?? 0)) / 2));
}

function range(k: number): readonly number[] {
  return Array.from({ length: k }, (_, i) => i);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
