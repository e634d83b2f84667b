import type { Verdict } from '../../lib/domain/review';

/** One key, one verdict; the letters are those of the English words, and free of the moving keys. */
export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = {
  true_positive: 't',
  false_positive: 'f',
  benign: 'b',
  duplicate: 'd',
  test: 'p',
  insufficient: 'i',
  disregard: 'x',
};
