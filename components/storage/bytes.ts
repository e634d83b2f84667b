const STEPS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in decimal units with three digits: `1.25 GB`. */
export function bytesText(bytes: number): string {
  let [value, step] = [bytes, 0];
  for (; value >= 1000 && step < STEPS.length - 1; step++) value /= 1000;
  const digits = step === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${STEPS[step]}`;
}
