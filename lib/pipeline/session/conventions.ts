import type { TieredFinding } from '../../domain/finding';
import type { SessionContext } from './context';

/** Fewer rows say nothing about a panel's habits. */
const FEWEST_ROWS = 5;

/**
 * A panel where most addresses lack their region (a campus, one town's takeaway) does not write regions: that is its
 * convention, not the clerk's mistake. What most rows of a list share is taken for such from then on.
 */
export function learnConventions(context: SessionContext, rows: readonly (readonly TieredFinding[])[]): void {
  if (rows.length < FEWEST_ROWS) return;
  const counts = new Map<string, number>();
  for (const findings of rows) for (const key of new Set(findings.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count * 2 > rows.length) context.conventions.add(key);
}

/** Findings without what this page does everywhere; the same list when it has nothing of that kind. */
export function withoutConventions(context: SessionContext, findings: readonly TieredFinding[]): readonly TieredFinding[] {
  const isConvention = (finding: TieredFinding) => context.conventions.has(keyOf(finding));
  return findings.some(isConvention) ? findings.filter((finding) => !isConvention(finding)) : findings;
}

function keyOf(finding: TieredFinding): string {
  return `${finding.rule}|${finding.class}`;
}
