import { type Severity, severityRank } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { parseMoney } from '../money/parse';

const HOUR = 3_600_000;

/**
 * How much an entry should be looked at before others: severity × amount × age, each a factor of at least 1.
 *
 * - severity doubles at every step (info 1 … critical 16);
 * - the amount at stake counts by its size, not its value (¥100 → 3, ¥10,000 → 5): one rich order must not bury a day;
 * - age grows by one for each waiting hour up to a day, so that nothing waits for ever behind what is new.
 */
export function riskOf(entry: FlaggedEntry, now: number): number {
  return severityFactor(entry.severity) * amountFactor(entry) * ageFactor(now - entry.at);
}

/** Sorted by risk, highest first; equal ones newest first. */
export function byRisk(entries: readonly FlaggedEntry[], now: number): readonly FlaggedEntry[] {
  return entries
    .map((entry) => ({ entry, risk: riskOf(entry, now) }))
    .sort((a, b) => b.risk - a.risk || b.entry.at - a.entry.at || b.entry.seq - a.entry.seq)
    .map(({ entry }) => entry);
}

function severityFactor(severity: Severity): number {
  return 2 ** severityRank(severity);
}

const amounts = new WeakMap<FlaggedEntry, number>();

/** 1 where no amount can be read: an unknown amount neither helps nor hides an entry. */
function amountFactor(entry: FlaggedEntry): number {
  const known = amounts.get(entry);
  if (known !== undefined) return known;
  const { values, currency } = entry.order;
  const read = [values.refundAmount, values.orderTotal, values.subtotal].map((text) =>
    text ? parseMoney(text, currency) : null,
  );
  const minor = read.find((money) => money !== null)?.money.minor ?? 0;
  const factor = 1 + Math.log10(1 + Math.abs(minor) / 100);
  amounts.set(entry, factor);
  return factor;
}

function ageFactor(age: number): number {
  return 1 + Math.min(Math.max(age, 0) / HOUR, 24);
}
