import { createInterface } from 'node:readline';
import type { Facts } from '../../lib/domain/facts';
import { NO_FACTS } from '../../lib/domain/facts';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Rule } from '../../lib/domain/rule';
import { evaluate } from '../../lib/pipeline/evaluate';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { foldFacts } from '../../lib/policy/facts/fold';
import { orderFromPlain, type PlainOrder, seenFromPlain, timeFrom } from '../../lib/policy/plain-order';
import { rules } from '../../lib/rules/all';

/** Classes that this command may answer with; a rule's finer classes are left out. */
const CLASSES = new Set([
  ...['x10', 'div10', 'decimal_lost', 'extra_zero', 'transposition', 'qty_price_swap', 'unit_wan'],
  ...['currency', 'total_mismatch', 'refund_excess', 'promo_stack', 'fluctuation'],
]);
/** Static thresholds are a matter of taste and are off here; addresses have a command of their own. */
const JUDGED: readonly Rule[] = rules.filter((rule) => !rule.staticThreshold);

interface Line {
  readonly id?: string;
  readonly history?: readonly PlainOrder[];
  readonly order?: PlainOrder;
  readonly previous?: PlainOrder | null;
}

/** `eval rules`: one JSON answer a line for every order on standard input; a `history` line sets the past for what follows. */
export default async function evalRules(): Promise<number> {
  let facts: Facts = NO_FACTS;
  let n = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    n += 1;
    if (text.trim() === '') continue;
    const line = parse(text, n);
    if (line === null) return 1;
    if (line.history) facts = foldFacts(line.history.map((plain, i) => seenFromPlain(plain, i)));
    if (line.order)
      process.stdout.write(`${JSON.stringify({ id: line.id, findings: judge(line.order, line.previous ?? null, facts) })}\n`);
  }
  return 0;
}

function parse(text: string, n: number): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch (error) {
    console.error(`line ${n}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Checks one order as if it were about to be saved. */
export function judge(plain: PlainOrder, previous: PlainOrder | null, facts: Facts): object[] {
  const { findings } = evaluate({
    order: orderFromPlain(plain),
    previous: previous && orderFromPlain(previous),
    action: null,
    mode: 'edit',
    pageKind: 'orderForm',
    site: 'eval',
    clerk: '',
    now: timeFrom(plain.orderTime) ?? 0,
    utcOffsetMinutes: 480,
    facts,
    affected: 1,
    role: null,
    policy: BUILT_IN_POLICY,
    rules: JUDGED,
  });
  return findings.flatMap(answers);
}

/** A slip that two names describe equally well is answered under both: 128 → 1280 is ten times and one zero too many. */
function answers(finding: TieredFinding): object[] {
  const { rule, verdict, errorType, severity, tier, field } = finding;
  const also = typeof finding.data.also === 'string' ? finding.data.also.split(' ').filter(Boolean) : [];
  const classes = [finding.class, ...also].filter((name) => name !== null && CLASSES.has(name));
  const base = { rule, verdict, errorType, severity, tier, field };
  return classes.length === 0 ? [base] : classes.map((name) => ({ ...base, class: name }));
}
