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
import { readLine } from './rules/read-line';

/** Classes that this command may answer with; a rule's finer classes are left out. */
const CLASSES = new Set([
  ...['x10', 'div10', 'decimal_lost', 'extra_zero', 'transposition', 'qty_price_swap', 'unit_wan'],
  ...['currency', 'total_mismatch', 'refund_excess', 'promo_stack', 'fluctuation'],
]);
/** What is read in words and states of a page; neither the past of a shop nor arithmetic says anything about it. */
const BY_WORDS: ReadonlySet<string> = new Set([
  ...['address_incomplete', 'address_conflict', 'contact_invalid'],
  ...['note_unread', 'gift_missing', 'sku_variant_mismatch', 'status_jump'],
]);
/** What rests on history or arithmetic. Static thresholds are a matter of taste and are off here; addresses have a command of their own. */
const JUDGED: readonly Rule[] = rules.filter((rule) => !rule.staticThreshold && !BY_WORDS.has(rule.errorType));

/**
 * `eval rules`: one JSON answer a line for every order on standard input; a `history` line sets the past for what follows.
 * What cannot be read is said on standard error with its line and place, and in the answer as `unreadable`; the lines
 * after it are judged all the same.
 */
export default async function evalRules(): Promise<number> {
  let facts: Facts = NO_FACTS;
  let n = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    n += 1;
    if (text.trim() === '') continue;
    const line = readLine(text);
    for (const fault of line.faults) console.error(`line ${n}: ${fault}`);
    if (line.history) facts = foldFacts(line.history.map((plain, i) => seenFromPlain(plain, i)));
    if (line.history && !line.order) continue;
    const findings = line.order ? judge(line.order, line.previous, facts) : [];
    const unreadable = line.faults.length === 0 ? {} : { unreadable: line.faults };
    process.stdout.write(`${JSON.stringify({ id: line.id, findings, ...unreadable })}\n`);
  }
  return 0;
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
