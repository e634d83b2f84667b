import type { StoredEvent } from '../../domain/event';
import type { EventQuery } from '../../ports/event-log';

/** The conditions of a query, said plainly: the database's indexes are held against this. */
export function matchesEvent(query: EventQuery): (event: StoredEvent) => boolean {
  return (event) =>
    (!query.types || query.types.includes(event.type)) &&
    event.at >= (query.from ?? -Infinity) &&
    event.at < (query.to ?? Infinity) &&
    event.seq > (query.afterSeq ?? -1) &&
    event.seq < (query.beforeSeq ?? Infinity) &&
    (query.orderNo === undefined || event.orderNo === query.orderNo) &&
    (query.site === undefined || event.site === query.site) &&
    (query.clerk === undefined || event.clerk === query.clerk) &&
    (!query.flagIds || ('flagId' in event.body && query.flagIds.includes(event.body.flagId ?? ''))) &&
    hasFinding(event, query);
}

function hasFinding(event: StoredEvent, { severity, rule }: EventQuery): boolean {
  if (severity === undefined && rule === undefined) return true;
  const findings = 'findings' in event.body ? event.body.findings : [];
  return findings.some((one) => (severity ?? one.severity) === one.severity && (rule ?? one.rule) === one.rule);
}
