import { type TieredFinding, tierRank } from '../../domain/finding';
import type { Order } from '../../domain/order';
import { hashText } from '../../policy/bucket';
import type { Mark } from '../../ports/overlay';
import type { SessionContext } from './context';
import { learnConventions, withoutConventions } from './conventions';
import { extractOrder } from './extract';
import { check } from './judge';
import type { Reading } from './reading';

/** A list may be long: rows beyond this are left to the next scan of what is shown. */
const MOST_ROWS = 500;

/**
 * Checks what the page shows right now, without an action: the order in a form, and every row of a list, one a step. A row
 * that is the same order as before, by the same policy and facts, is not checked again.
 */
export function* scan(context: SessionContext, reading: Reading, before: Reading): Generator<void, readonly Mark[]> {
  const { recognition } = reading;
  const findings: TieredFinding[] = [];
  const { order } = recognition;
  const isEdited = order?.fields.some((field) => field.role === 'record') ?? false;
  // A dialog over a list edits one order; a list alone has no order of its own.
  if (order && (isEdited || recognition.pageKind !== 'orderList')) {
    const mode = isEdited ? 'edit' : 'list';
    const what = {
      action: null,
      order,
      previous: before.recognition.order,
      affected: 1,
      pageKind: recognition.pageKind,
      mode,
    } as const;
    // The first check of all makes the rules and the divisions ready: it has a turn of its own.
    yield;
    findings.push(...check(context, what).findings);
    yield;
  }
  const rows: { readonly row: Order; readonly findings: readonly TieredFinding[] }[] = [];
  for (const row of recognition.rows.slice(0, MOST_ROWS)) {
    const known = context.rowChecks.get(row);
    const by = [context.state(), context.knowledge.facts(), context.overrides.length, context.broken.size];
    const isKnown = known?.by.every((one, i) => one === by[i]) === true;
    const checked = isKnown ? known : { by, findings: rowFindings(context, row) };
    context.rowChecks.set(row, checked);
    rows.push({ row, findings: checked.findings });
    if (!isKnown) yield;
  }
  learnConventions(
    context,
    rows.map((entry) => entry.findings),
  );
  for (const { row, findings: all } of rows) {
    const kept = withoutConventions(context, all);
    if (kept.length > 0) recordRow(context, row, kept);
    findings.push(...kept);
  }
  return marksOf(withoutConventions(context, findings));
}

function rowFindings(context: SessionContext, row: Order): readonly TieredFinding[] {
  const { findings } = check(context, {
    action: null,
    order: row,
    // A list has no baseline of its own; the log has.
    previous: context.knowledge.former(row),
    affected: 1,
    pageKind: 'orderList',
    mode: 'list',
  });
  return findings.filter((finding) => tierRank(finding.tier) >= tierRank('hint'));
}

/** The same row with the same findings is one entry, however often it is looked at: its id says so. */
function recordRow(context: SessionContext, row: Order, findings: readonly TieredFinding[]): void {
  if (row.orderNo === null) return;
  const { policy } = context.state();
  const order = extractOrder(row, 'orderList');
  const key = JSON.stringify([
    context.site,
    row.orderNo,
    findings.map((f) => [f.rule, f.ruleVersion, f.class, f.data]),
    order.values,
  ]);
  const flagId = `row-${hashText(key)}`;
  if (context.seenRows.has(flagId)) return;
  context.seenRows.add(flagId);
  const revisions = { policyRevision: policy.revision, factsRevision: context.knowledge.facts().revision };
  const body = { flagId, action: null, actionLabel: '', findings, changes: [], order, affected: 1, ...revisions };
  context.log.emit(context.events.make('flag.raised', row.orderNo, body, flagId));
}

function marksOf(findings: readonly TieredFinding[]): readonly Mark[] {
  const byRef = new Map<string, TieredFinding[]>();
  for (const finding of findings) {
    if (finding.ref === null || tierRank(finding.tier) < tierRank('hint')) continue;
    const list = byRef.get(finding.ref) ?? [];
    list.push(finding);
    byRef.set(finding.ref, list);
  }
  return [...byRef].map(([ref, list]) => ({ ref, findings: list }));
}
