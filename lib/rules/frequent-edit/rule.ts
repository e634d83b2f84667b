import type { EditFact } from '../../domain/facts';
import type { Rule, RuleInput, RuleParams, RuleResult } from '../../domain/rule';

const HOUR_MS = 3_600_000;

const rule: Rule = {
  id: 'frequent-edit',
  version: 1,
  errorType: 'frequent_edit',
  severity: 'high',
  needs: [],
  when: ['edit'],
  params: {
    /** Edits of one field of an order within `hours` that are too many. */
    sameField: 4,
    /** Edits of one order within `hours` that are too many, all fields together. */
    sameOrder: 12,
    /** Different clerks on one order within `hours` that are too many. */
    clerks: 3,
    hours: 24,
    /** Local hours of the night, from and to. */
    night: [0, 6],
  },
  check(input, params): readonly RuleResult[] {
    const edits = recentEdits(input, params);
    const found = [
      revert(edits),
      sameField(edits, params),
      sameOrder(edits, params),
      manyClerks(edits, params),
      atNight(edits, input, params),
    ];
    const results = found.filter((result) => result !== null);
    return results.length > 0 ? results : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

/** Oldest first. Orders without a number have no history. */
function recentEdits({ order, facts, now }: RuleInput, params: RuleParams): EditFact[] {
  if (order.orderNo === null) return [];
  const since = now - Number(params.hours) * HOUR_MS;
  return facts.edits.filter((edit) => edit.orderNo === order.orderNo && edit.at >= since).sort((a, b) => a.at - b.at);
}

/** A value that went away and came back: somebody is not sure, or two people are not of one mind. */
function revert(edits: readonly EditFact[]): RuleResult | null {
  const back = edits.find((edit, i) =>
    edits
      .slice(0, i)
      .some((old) => old.field === edit.field && old.beforeHash === edit.afterHash && old.beforeHash !== old.afterHash),
  );
  if (!back) return null;
  const times = edits.filter((edit) => edit.field === back.field).length;
  return times < 2 ? null : flag('reverted', { field: back.field, count: times }, 'medium');
}

function sameField(edits: readonly EditFact[], params: RuleParams): RuleResult | null {
  const counts = countBy(edits, (edit) => edit.field);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] >= Number(params.sameField) ? flag('field', { field: most[0], count: most[1] }) : null;
}

function sameOrder(edits: readonly EditFact[], params: RuleParams): RuleResult | null {
  return edits.length >= Number(params.sameOrder) ? flag('order', { count: edits.length }) : null;
}

function manyClerks(edits: readonly EditFact[], params: RuleParams): RuleResult | null {
  const clerks = countBy(edits, (edit) => edit.clerk).size;
  return clerks >= Number(params.clerks) ? flag('clerks', { clerks, count: edits.length }) : null;
}

/** Only with the third edit: one correction late at night is work, not a sign. */
function atNight(edits: readonly EditFact[], { utcOffsetMinutes }: RuleInput, params: RuleParams): RuleResult | null {
  const [from = 0, to = 6] = Array.isArray(params.night) ? params.night.map(Number) : [];
  const hourOf = (at: number) => Math.floor(((((at / 60_000 + utcOffsetMinutes) % 1440) + 1440) % 1440) / 60);
  const isNight = (hour: number) => (from <= to ? hour >= from && hour < to : hour >= from || hour < to);
  const count = edits.filter((edit) => isNight(hourOf(edit.at))).length;
  return count >= 3 ? flag('night', { count }) : null;
}

function flag(kind: string, data: Record<string, string | number>, severity: 'medium' | 'high' = 'high'): RuleResult {
  const conditions = [{ key: kind, actual: String(data.clerks ?? data.count ?? ''), expected: '', met: true }];
  return { verdict: 'flag', class: kind, severity, messageKey: `flag.${kind}`, data, conditions };
}

function countBy(edits: readonly EditFact[], keyOf: (edit: EditFact) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edit of edits) counts.set(keyOf(edit), (counts.get(keyOf(edit)) ?? 0) + 1);
  return counts;
}
