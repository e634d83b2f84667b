import type { FieldType } from './field-type';
import type { Ref } from './snapshot';

export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the product does about a finding, mildest first. */
export const TIERS = ['observe', 'hint', 'confirm', 'challenge', 'dual', 'block'] as const;
export type Tier = (typeof TIERS)[number];

/** violation = sure; needs_review = a person has to say. */
export const CONFIDENCES = ['violation', 'needs_review'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const ERROR_TYPES = [
  'address_incomplete',
  'address_conflict',
  'contact_invalid',
  'amount_outlier',
  'price_off_list',
  'qty_outlier',
  'sku_variant_mismatch',
  'gift_missing',
  'duplicate_order',
  'note_unread',
  'status_jump',
  'refund_excess',
  'frequent_edit',
  'total_mismatch',
  'promo_stack',
  'currency_mismatch',
  'stock_short',
  'out_of_zone',
  'risky_action',
] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

/** A change that repairs the finding, applied to the page only when the clerk accepts it. */
export interface Fix {
  readonly ref: Ref;
  readonly type: FieldType;
  readonly before: string;
  readonly after: string;
}

/** One of several repairs, by what it puts in. */
export interface Choice extends Fix {
  readonly name: string;
}

/** Half-open range of UTF-16 offsets into the field's value. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** One condition of a rule with what it saw, fired or not. */
export interface Condition {
  readonly key: string;
  readonly actual: string;
  readonly expected: string;
  readonly met: boolean;
}

/** What a rule says about one order. Texts are keys with data; the sentences live beside the rule. */
export interface Finding {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly verdict: 'flag' | 'unsure';
  readonly errorType: ErrorType;
  /** Finer class inside the error type: `x10`, `vague_locator`, … */
  readonly class: string | null;
  readonly severity: Severity;
  readonly messageKey: string;
  readonly data: MessageData;
  readonly field: FieldType | null;
  readonly ref: Ref | null;
  readonly span: Span | null;
  readonly fix: Fix | null;
  /** Where several repairs are valid, nearest first, at most three. They are offered and not kept: a log needs the one that was taken. */
  readonly choices?: readonly Choice[];
  readonly conditions: readonly Condition[];
}

/** A finding with the tier that the policy gave it. */
export interface TieredFinding extends Finding {
  readonly tier: Tier;
  /** Why this tier: built-in, a policy layer, demotion, canary … (a key of the policy's messages). */
  readonly tierWhy: string;
}

/** Everything that would mend a finding, nearest first. */
export function fixesOf({ fix, choices }: Pick<Finding, 'fix' | 'choices'>): readonly Fix[] {
  return choices ?? (fix ? [fix] : []);
}

/** Classes of findings that say what somebody ordered, not what a rule judged: there is nothing to be wrong about. */
const ORDERED: ReadonlySet<string> = new Set(['frozen', 'breaker']);

/** True where a clerk may answer "this is a false alarm": an order that is frozen is frozen. */
export function isContestable({ class: kind }: Pick<Finding, 'class'>): boolean {
  return kind === null || !ORDERED.has(kind);
}

/** A finding as it is kept: without the repairs that were only offered. */
export function withoutChoices<T extends Finding>({ choices: _, ...finding }: T): Omit<T, 'choices'> {
  return finding;
}

/** A finding where the page it is about cannot be reached. */
export function withoutFixes<T extends Finding>(finding: T): Omit<T, 'choices'> {
  return { ...withoutChoices(finding), fix: null };
}

/** Index of a severity, 0 = info. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Index of a tier, 0 = observe. */
export function tierRank(tier: Tier): number {
  return TIERS.indexOf(tier);
}
