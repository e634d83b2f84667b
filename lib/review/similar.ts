import type { FlaggedEntry } from '../domain/flagged-entry';

/**
 * What makes two entries the same case for one verdict: the action, and the rules with their classes. Site and clerk
 * may differ; a preview shows them before anything is decided.
 */
export function similarityKey(entry: FlaggedEntry): string {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const findings = entry.findings.map((finding) => `${finding.rule}/${finding.class ?? ''}`);
  const key = JSON.stringify([entry.action, [...new Set(findings)].sort()]);
  keys.set(entry, key);
  return key;
}

const keys = new WeakMap<FlaggedEntry, string>();
