import type { FlaggedEntry } from '../domain/flagged-entry';

/**
 * What makes two entries the same case for one verdict: the action, and the rules with their classes. Site and clerk
 * may differ; a preview shows them before anything is decided.
 */
export function similarityKey(entry: FlaggedEntry): string {
  const findings = entry.findings.map((finding) => `${finding.rule}/${finding.class ?? ''}`);
  return JSON.stringify([entry.action, [...new Set(findings)].sort()]);
}

/** Open entries of the same case as this one, without it, in the order given. */
export function similarTo(entry: FlaggedEntry, entries: readonly FlaggedEntry[]): readonly FlaggedEntry[] {
  const key = similarityKey(entry);
  return entries.filter((other) => other.flagId !== entry.flagId && other.status === 'open' && similarityKey(other) === key);
}
