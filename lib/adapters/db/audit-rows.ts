import type { LogEvent } from '../../domain/event';
import type { SealedEntry } from '../../ports/sealer';
import { entryOf, rowOf } from './columns';
import { asLogError } from './failure';
import { NO_OPENER, type RowOpener } from './safe-rows';
import type { EventRow, LogDatabase } from './schema';

const PAGE = 1000;

/** A row as an audit wants it: the entry, and whether it is found by what its text says. */
export interface RowForAudit {
  readonly entry: SealedEntry;
  fits(text: Omit<LogEvent, 'personal'>): boolean;
}

/** All rows by `seq`, a thousand at a time; the next page is read while the last one is being checked. `blank`: without values of a safe. */
export async function* rowsForAudit(
  db: LogDatabase,
  from = 0,
  opener: RowOpener = NO_OPENER,
  ifLocked?: 'blank',
): AsyncGenerator<readonly RowForAudit[]> {
  const page = async (after: number): Promise<EventRow[]> => {
    try {
      return await db.events.where('seq').above(after).limit(PAGE).toArray();
    } catch (error) {
      throw asLogError(error);
    }
  };
  let next = page(from - 1);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (last === undefined) return;
    next = page(last.seq);
    next.catch(() => undefined);
    const entries = await opener.entries(db, rows, ifLocked);
    yield rows.map((row, i) => ({ entry: entries[i] ?? entryOf(row), fits: (text) => columnsFit(row, text) }));
  }
}

const SIMPLE = ['id', 'type', 'at', 'site', 'clerk', 'orderNo', 'flagId'] as const;

function columnsFit(row: EventRow, text: Omit<LogEvent, 'personal'>): boolean {
  const made = rowOf(entryOf(row), { ...text, personal: {} });
  if (SIMPLE.some((name) => made[name] !== row[name])) return false;
  const [own, right] = [row.tags ?? [], made.tags ?? []];
  return own.length === right.length && right.every(([tag, at], i) => own[i]?.[0] === tag && own[i]?.[1] === at);
}
