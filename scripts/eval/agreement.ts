import { readFileSync } from 'node:fs';
import { agreementOf } from '../../lib/review/agreement';

interface GoldenCase {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly po: number;
  readonly kappa: number;
  readonly pabak: number;
  readonly ac1: number;
  readonly positive_agreement: number;
  readonly negative_agreement: number;
}

/** `agreement FILE`: compares the agreement statistics with a file of 2×2 tables and their known values; fails beyond 1e-9. */
export default async function agreement([file]: string[]): Promise<number> {
  if (!file) {
    console.error('usage: npm run --silent eval -- agreement FILE.json');
    return 2;
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly GoldenCase[] };
  const worst = Math.max(...cases.map(difference));
  console.log(JSON.stringify({ cases: cases.length, worst }));
  return worst <= 1e-9 ? 0 : 1;
}

/** Largest difference of one table. a = both yes, b = only the second yes, c = only the first yes, d = both no. */
function difference(golden: GoldenCase): number {
  const { a, b, c, d } = golden;
  const ours = agreementOf([
    [a, c],
    [b, d],
  ]);
  const pairs: readonly (readonly [number | undefined, number])[] = [
    [ours.observed.value, golden.po],
    [ours.kappa.value, golden.kappa],
    [ours.weightedKappa.value, golden.kappa],
    [ours.pabak.value, golden.pabak],
    [ours.ac1.value, golden.ac1],
    [ours.positive?.value, golden.positive_agreement],
    [ours.negative?.value, golden.negative_agreement],
  ];
  return Math.max(...pairs.map(([mine = Number.NaN, known]) => Math.abs(mine - known)));
}
