import type { LogEvent } from '../../domain/event';
import type { Severity } from '../../domain/finding';
import type { SealedEntry } from '../../ports/sealer';
import { type CounterRow, type EventRow, SLOT_MS } from './schema';

/** An event as its text has it. */
type EventText = Omit<LogEvent, 'personal'>;

const NOTHING = {};
const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder('utf-8', { ignoreBOM: true }) };

/** The row of an entry: the entry itself and the columns that queries use. */
export function rowOf(entry: SealedEntry, event: LogEvent): EventRow {
  const tags = tagsOf(event);
  const flagId = flagIdOf(event);
  return {
    seq: entry.seq,
    text: utf8.encoder.encode(entry.text),
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

/**
 * A row that keeps the place and the hash of an entry which was broken where it came from: no column leads to it but its
 * place. `type`, `at` and the rest are left out on purpose, so that no index holds it.
 */
export function rowSetAside({ seq, text, hash }: SealedEntry): EventRow {
  const row: Pick<EventRow, 'seq' | 'text' | 'hash' | 'id'> = { seq, text, hash, id: `set-aside-${seq}-${hash.slice(0, 16)}` };
  return row as EventRow;
}

/** The sealed entry of a row. */
export function entryOf(row: EventRow): SealedEntry {
  return { seq: row.seq, text: textOf(row), hash: row.hash, personal: row.personal ?? NOTHING, salts: row.salts ?? NOTHING };
}

/** An entry's text, however the version that wrote it stored it. Of a damaged row it may be anything. */
export function textOf({ text }: Pick<EventRow, 'text'>): string {
  return text instanceof Uint8Array ? utf8.decoder.decode(text) : text;
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

/** Keys of the index for all severities, rules and pairs of an event. */
export function tagsOf(event: EventText): readonly string[] {
  const tags: string[] = [];
  for (const { severity, rule } of findingsOf(event)) {
    for (const tag of [tagOf(severity, undefined), tagOf(undefined, rule), tagOf(severity, rule)])
      if (!tags.includes(tag)) tags.push(tag);
  }
  return tags;
}

const NONE: readonly { readonly severity: Severity; readonly rule: string }[] = [];

function findingsOf(event: EventText): typeof NONE {
  return 'findings' in event.body && Array.isArray(event.body.findings) ? event.body.findings : NONE;
}

/** The flag that an event is about; null for none. */
export function flagIdOf(event: EventText): string | null {
  return 'flagId' in event.body && typeof event.body.flagId === 'string' ? event.body.flagId : null;
}
