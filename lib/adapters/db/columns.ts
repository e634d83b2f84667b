import type { LogEvent } from '../../domain/event';
import type { Severity } from '../../domain/finding';
import type { SealedEntry } from '../../ports/sealer';
import { type CounterRow, type EventRow, SLOT_MS } from './schema';

/** The row of an entry: the entry itself and the columns that queries use. */
export function rowOf(entry: SealedEntry, event: LogEvent): EventRow {
  const tags = tagsOf(event);
  const flagId = flagIdOf(event);
  return {
    seq: entry.seq,
    text: entry.text,
    hash: entry.hash,
    ...(Object.keys(entry.personal).length > 0 ? { personal: entry.personal, salts: entry.salts } : {}),
    id: event.id,
    type: event.type,
    at: event.at,
    site: event.site,
    clerk: event.clerk,
    ...(event.orderNo === null ? {} : { orderNo: event.orderNo }),
    ...(flagId === null ? {} : { flagId }),
    ...(tags.length > 0 ? { tags: tags.map((tag) => [tag, event.at] as const) } : {}),
  };
}

/** The sealed entry of a row. */
export function entryOf(row: EventRow): SealedEntry {
  return { seq: row.seq, text: row.text, hash: row.hash, personal: row.personal ?? {}, salts: row.salts ?? {} };
}

/** Key of the index for a severity, a rule, or both in one finding. */
export function tagOf(severity: Severity | undefined, rule: string | undefined): string {
  if (severity === undefined) return `r:${rule ?? ''}`;
  return rule === undefined ? `s:${severity}` : `b:${severity}|${rule}`;
}

/** What an event adds to the counters. */
export function countersOf(event: LogEvent): readonly Omit<CounterRow, 'n'>[] {
  const slot = Math.floor(event.at / SLOT_MS);
  const severities = new Set(findingsOf(event).map((finding) => finding.severity));
  return ['', ...severities].map((severity) => ({ slot, type: event.type, severity }));
}

/** The same, from a row whose text need not be readable. */
export function countersOfRow(row: EventRow): readonly Omit<CounterRow, 'n'>[] {
  const slot = Math.floor(row.at / SLOT_MS);
  const severities = (row.tags ?? []).flatMap(([tag]) => (tag.startsWith('s:') ? [tag.slice(2)] : []));
  return ['', ...severities].map((severity) => ({ slot, type: row.type, severity }));
}

function tagsOf(event: LogEvent): readonly string[] {
  const tags = findingsOf(event).flatMap(({ severity, rule }) => [
    tagOf(severity, undefined),
    tagOf(undefined, rule),
    tagOf(severity, rule),
  ]);
  return [...new Set(tags)];
}

function findingsOf(event: LogEvent): readonly { readonly severity: Severity; readonly rule: string }[] {
  return 'findings' in event.body && Array.isArray(event.body.findings) ? event.body.findings : [];
}

function flagIdOf(event: LogEvent): string | null {
  return 'flagId' in event.body && typeof event.body.flagId === 'string' ? event.body.flagId : null;
}
