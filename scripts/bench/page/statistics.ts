/** The median; NaN of nothing. */
export function middle(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this part of all lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return Math.round(value * 100) / 100;
}

/** In per cent, one digit. */
export function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1_000) / 10;
}
