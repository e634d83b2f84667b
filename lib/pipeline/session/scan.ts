import { type TieredFinding, tierRank } from '../../domain/finding';
import type { Order } from '../../domain/order';
import { hashText } from '../../policy/bucket';
import type { Mark } from '../../ports/overlay';
import type { SessionContext } from './context';
import { extractOrder } from './extract';
import { check } from './judge';
import type { Reading } from './reading';

/** A list may be long: rows beyond this are left to the next scan of what is shown. */
const MOST_ROWS = 500;

/** Checks what the page shows right now, without an action: the order in a form, and every row of a list. */
export function scan(context: SessionContext, reading: Reading, before: Reading): readonly Mark[] {
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
    findings.push(...check(context, what).findings);
  }
  const rows = recognition.rows.slice(0, MOST_ROWS).map((row) => ({ row, findings: rowFindings(context, row) }));
  learnConventions(
    context,
    rows.map((entry) => entry.findings),
  );
  for (const { row, findings: all } of rows) {
    const kept = all.filter((finding) => !isConvention(context, finding));
    if (kept.length > 0) recordRow(context, row, kept);
    findings.push(...kept);
  }
  return marksOf(findings.filter((finding) => !isConvention(context, finding)));
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

/** Fewer rows say nothing about a panel's habits. */
const FEWEST_ROWS = 5;

/**
 * A panel where most addresses lack their region (a campus, one town's takeaway) does not write regions: that is its
 * convention, not the clerk's mistake. What most rows of a list share is taken for such from then on.
 */
function learnConventions(context: SessionContext, rows: readonly (readonly TieredFinding[])[]): void {
  if (rows.length < FEWEST_ROWS) return;
  const counts = new Map<string, number>();
  for (const findings of rows)
    for (const key of new Set(findings.map(conventionKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count * 2 > rows.length) context.conventions.add(key);
}

/** True for what this page does everywhere. */
export function isConvention(context: SessionContext, finding: TieredFinding): boolean {
  return context.conventions.has(conventionKey(finding));
}

function conventionKey(finding: TieredFinding): string {
  return `${finding.rule}|${finding.class}`;
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
