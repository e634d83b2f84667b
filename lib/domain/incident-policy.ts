import type { ErrorType, Severity } from './finding';
import type { DeadlineKind, IncidentLevel, TellChannel } from './incident';

/** How incidents are met: part of the policy. Times in ms, amounts as decimal texts in whole units of the policy's currency. */
export interface IncidentPolicy {
  /** The first row that fits names the level; the last row fits everything. */
  readonly levels: readonly LevelRule[];
  readonly deadlines: Readonly<Record<DeadlineKind, DeadlineRule>>;
  readonly compensation: CompensationTable;
  readonly templates: readonly MessageTemplate[];
}

/** Null stands for "any"; a number is a lower bound. */
export interface LevelRule {
  readonly level: IncidentLevel;
  readonly errorTypes: readonly ErrorType[] | null;
  readonly severities: readonly Severity[] | null;
  readonly minAmount: string | null;
  readonly minOrders: number | null;
}

export interface DeadlineRule {
  readonly dueMs: number;
  readonly escalateMs: number;
}

/** Compensation = share of the amount by severity × factor of the customer's tier × (1 + delay steps × growth), within bounds. */
export interface CompensationTable {
  /** Percent of the amount at stake. */
  readonly sharePercent: Readonly<Record<Severity, number>>;
  /** Factor by customer tier; `normal` must be among them. */
  readonly tierFactors: Readonly<Record<string, number>>;
  readonly delayStepMs: number;
  readonly growthPercentPerStep: number;
  readonly floor: string;
  readonly ceiling: string;
  readonly budgetPerDay: string;
  /** Above it a second person must agree. */
  readonly secondPersonOver: string;
  /** What the customer is told: percent of the amount, and within what time. */
  readonly ladder: readonly { readonly id: string; readonly percent: number; readonly withinMs: number }[];
}

export interface MessageTemplate {
  readonly id: string;
  readonly name: string;
  readonly locale: 'zh-CN' | 'en';
  readonly channels: readonly TellChannel[];
  readonly subject: string;
  /** Text with `{placeholders}` of the closed list in `lib/incidents/template.ts`. */
  readonly text: string;
}
