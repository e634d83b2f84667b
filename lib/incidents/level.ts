import type { ErrorType, Severity } from '../domain/finding';
import type { IncidentLevel } from '../domain/incident';
import type { LevelRule } from '../domain/incident-policy';
import type { Money } from '../domain/money';
import { fromDecimal } from '../money/arithmetic';

/** What decides an incident's level. */
export interface LevelInput {
  readonly errorType: ErrorType;
  readonly severity: Severity;
  readonly amount: Money | null;
  readonly orders: number;
}

/**
 * The level of the first rule that fits; 3 where none does, so that nothing is left without one. An amount in another
 * currency than the rules' own is not compared: it fits no rule that asks for an amount.
 */
export function levelOf(input: LevelInput, rules: readonly LevelRule[], currency: string): IncidentLevel {
  return rules.find((rule) => fits(rule, input, currency))?.level ?? 3;
}

function fits(rule: LevelRule, { errorType, severity, amount, orders }: LevelInput, currency: string): boolean {
  if (rule.errorTypes !== null && !rule.errorTypes.includes(errorType)) return false;
  if (rule.severities !== null && !rule.severities.includes(severity)) return false;
  if (rule.minOrders !== null && orders < rule.minOrders) return false;
  if (rule.minAmount === null) return true;
  const least = fromDecimal(rule.minAmount, currency);
  return least !== null && amount !== null && amount.currency === currency && Math.abs(amount.minor) >= least.minor;
}
