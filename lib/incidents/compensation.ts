import type { Severity } from '../domain/finding';
import type { CompensationTable } from '../domain/incident-policy';
import type { Money } from '../domain/money';
import { fromDecimal, percent, scale } from '../money/arithmetic';

export interface CompensationInput {
  readonly amount: Money;
  readonly severity: Severity;
  readonly customerTier: string;
  /** ms since the trouble was detected. */
  readonly delayMs: number;
  /** Already granted today, in the amount's currency. */
  readonly spentToday: Money;
}

export interface Compensation {
  readonly ok: true;
  /** Share of the amount by severity alone. */
  readonly base: Money;
  /** With tier and delay, within floor and ceiling. */
  readonly suggested: Money;
  readonly factors: {
    readonly sharePercent: number;
    readonly tier: number;
    readonly delaySteps: number;
    readonly delayPercent: number;
  };
  readonly bound: 'floor' | 'ceiling' | null;
  readonly needsSecondPerson: boolean;
  /** Above it a second person must agree. */
  readonly secondOver: Money;
  readonly leftInBudget: Money;
}

/** Why nothing can be worked out; the screen has a sentence for each. */
export type CompensationFault = 'unknown_tier' | 'negative_amount' | 'over_budget' | 'bad_table' | 'mixed_currency';
export type CompensationResult = Compensation | { readonly ok: false; readonly fault: CompensationFault };

/**
 * Elastic compensation: `amount × share(severity) × factor(tier) × (1 + steps × growth)`, rounded half up to the minor
 * unit, then kept between floor and ceiling. The same input and table always give the same result.
 */
export function compensate(input: CompensationInput, table: CompensationTable): CompensationResult {
  const { amount, spentToday } = input;
  if (amount.minor < 0) return fault('negative_amount');
  if (spentToday.currency !== amount.currency) return fault('mixed_currency');
  if (!Object.hasOwn(table.tierFactors, input.customerTier)) return fault('unknown_tier');
  const bounds = boundsOf(table, amount.currency);
  if (bounds === null) return fault('bad_table');
  const worked = workOut(input, table, bounds);
  const left = bounds.budget.minor - spentToday.minor;
  if (worked.suggested.minor > left) return fault('over_budget');
  return {
    ok: true,
    ...worked,
    needsSecondPerson: worked.suggested.minor > bounds.second.minor,
    secondOver: bounds.second,
    leftInBudget: { minor: left - worked.suggested.minor, currency: amount.currency },
  };
}

/** Whether a granted amount is far from the suggested one: under half of it, or over one and a half times. */
export function fairnessOf(granted: Money, suggested: Money): 'under' | 'fair' | 'over' {
  if (granted.minor * 2 < suggested.minor) return 'under';
  return granted.minor * 2 > suggested.minor * 3 ? 'over' : 'fair';
}

/** The steps of the ladder with what each costs; none costs more than the table's ceiling. */
export function ladderOf(amount: Money, table: CompensationTable): readonly { id: string; amount: Money; withinMs: number }[] {
  const ceiling = fromDecimal(table.ceiling, amount.currency)?.minor ?? Number.MAX_SAFE_INTEGER;
  return table.ladder.map((step) => {
    const { minor, currency } = percent(amount, step.percent);
    return { id: step.id, amount: { minor: Math.min(minor, ceiling), currency }, withinMs: step.withinMs };
  });
}

interface Bounds {
  readonly floor: Money;
  readonly ceiling: Money;
  readonly budget: Money;
  readonly second: Money;
}

function boundsOf(table: CompensationTable, currency: string): Bounds | null {
  const [floor, ceiling, budget, second] = [table.floor, table.ceiling, table.budgetPerDay, table.secondPersonOver].map((text) =>
    fromDecimal(text, currency),
  );
  return floor && ceiling && budget && second && floor.minor <= ceiling.minor ? { floor, ceiling, budget, second } : null;
}

function workOut({ amount, severity, customerTier, delayMs }: CompensationInput, table: CompensationTable, bounds: Bounds) {
  const sharePercent = table.sharePercent[severity];
  const tier = table.tierFactors[customerTier] ?? 1;
  const delaySteps = Math.max(0, Math.floor(delayMs / table.delayStepMs));
  // Hundredths throughout, so that 1.15 is never 1.1499999.
  const delayPercent = 100 + table.growthPercentPerStep * delaySteps;
  const raw = scale(amount, [sharePercent, tier, delayPercent], 10_000).minor;
  const bound: Compensation['bound'] = raw < bounds.floor.minor ? 'floor' : raw > bounds.ceiling.minor ? 'ceiling' : null;
  const minor = Math.min(Math.max(raw, bounds.floor.minor), bounds.ceiling.minor);
  return {
    base: percent(amount, sharePercent),
    suggested: { minor, currency: amount.currency },
    factors: { sharePercent, tier, delaySteps, delayPercent },
    bound,
  };
}

function fault(fault: CompensationFault): CompensationResult {
  return { ok: false, fault };
}
