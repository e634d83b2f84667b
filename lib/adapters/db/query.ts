import type { Collection } from 'dexie';
import type { EventQuery } from '../../ports/event-log';
import { tagOf } from './columns';
import { countFromCounters } from './counters';
import type { EventRow, LogDatabase } from './schema';

type Rows = Collection<EventRow, number>;

/**
 * The rows of a query, in the order of time (ties: of the log), by the narrowest index there is. A query with
 * `afterSeq` or `beforeSeq` pages through the log and answers in the order of the log.
 */
export async function findRows(db: LogDatabase, query: EventQuery): Promise<readonly EventRow[]> {
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  const unsorted = query.flagIds !== undefined || query.orderNo !== undefined;
  const parts = await Promise.all(
    collections(db, query).map((rows) => take(rows, query, unsorted ? Number.POSITIVE_INFINITY : limit)),
  );
  const all = parts.flat();
  if (parts.length > 1 || unsorted) all.sort(order(query));
  return all.length > limit ? all.slice(0, limit) : all;
}

/** How many rows a query has, without reading them where sums or an index alone can say it. */
export async function countRows(db: LogDatabase, query: EventQuery): Promise<number> {
  const sum = await countFromCounters(db, query);
  if (sum !== null) return sum;
  const counts = await Promise.all(
    collections(db, query).map((rows) => (isExact(query) ? rows.count() : rows.filter(matches(query)).count())),
  );
  return counts.reduce((sum, n) => sum + n, 0);
}

function take(rows: Rows, query: EventQuery, limit: number): Promise<EventRow[]> {
  const directed = query.newestFirst ? rows.reverse() : rows;
  const found = isExact(query) ? directed : directed.filter(matches(query));
  return (Number.isFinite(limit) ? found.limit(limit) : found).toArray();
}

/** One collection, or one a type, each sorted the way the answer is. */
function collections(db: LogDatabase, query: EventQuery): readonly Rows[] {
  const [from, to] = [query.from ?? -Infinity, query.to ?? Infinity];
  if (query.flagIds) return [db.events.where('flagId').anyOf([...query.flagIds])];
  if (query.orderNo !== undefined) return [db.events.where('orderNo').equals(query.orderNo)];
  if (pagesThroughLog(query)) {
    return [db.events.where('seq').between(query.afterSeq ?? -1, query.beforeSeq ?? Infinity, false, false)];
  }
  if (query.severity !== undefined || query.rule !== undefined) {
    const tag = tagOf(query.severity, query.rule);
    return [db.events.where('tags').between([tag, from], [tag, to], true, false)];
  }
  if (query.types) {
    return query.types.map((type) => db.events.where('[type+at]').between([type, from], [type, to], true, false));
  }
  return [db.events.where('at').between(from, to, true, false)];
}

function pagesThroughLog(query: EventQuery): boolean {
  return query.afterSeq !== undefined || query.beforeSeq !== undefined;
}

/** True when the index that `collections` picked says all that the query asks. */
function isExact(query: EventQuery): boolean {
  if (query.site !== undefined || query.clerk !== undefined) return false;
  const { flagIds, orderNo, severity, rule, types } = query;
  const tagged = severity !== undefined || rule !== undefined;
  if (flagIds || orderNo !== undefined || pagesThroughLog(query)) return false;
  return !(tagged && types);
}

function order(query: EventQuery): (a: EventRow, b: EventRow) => number {
  const sign = query.newestFirst ? -1 : 1;
  const bySeq = pagesThroughLog(query);
  return (a, b) => sign * ((bySeq ? 0 : a.at - b.at) || a.seq - b.seq);
}

function matches(query: EventQuery): (row: EventRow) => boolean {
  const types = query.types && new Set<string>(query.types);
  const flagIds = query.flagIds && new Set(query.flagIds);
  const tag = query.severity !== undefined || query.rule !== undefined ? tagOf(query.severity, query.rule) : null;
  return (row) =>
    (!types || types.has(row.type)) &&
    row.at >= (query.from ?? -Infinity) &&
    row.at < (query.to ?? Infinity) &&
    row.seq > (query.afterSeq ?? -1) &&
    row.seq < (query.beforeSeq ?? Infinity) &&
    (query.orderNo === undefined || row.orderNo === query.orderNo) &&
    (query.site === undefined || row.site === query.site) &&
    (query.clerk === undefined || row.clerk === query.clerk) &&
    (!flagIds || (row.flagId !== undefined && flagIds.has(row.flagId))) &&
    (tag === null || (row.tags ?? []).some(([own]) => own === tag));
}
