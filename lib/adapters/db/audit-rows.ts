import type { LogEvent } from '../../domain/event';
import type { SealedEntry } from '../../ports/sealer';
import { entryOf, flagIdOf, tagsOf } from './columns';
import { asLogError } from './failure';
import { NO_OPENER, type RowOpener } from './safe-rows';
import type { EventRow, LogDatabase } from './schema';

/** The database hands over some hundred rows with an eighth less work than some thousand; the check goes on meanwhile. */
const PAGE = 256;
const NONE: Promise<EventRow[]> = Promise.resolve([]);

/** A row as an audit wants it: the entry, and whether it is found by what its text says. */
export interface RowForAudit {
  readonly entry: SealedEntry;
  /** The entry's text as it lies there, where it lies there in UTF-8. */
  readonly bytes?: Uint8Array;
  fits(text: Omit<LogEvent, 'personal'>): boolean;
}

export interface RowsForAudit {
  readonly from?: number;
  /** The first row that is not read; all when it is missing, whatever stands in the place of a number. */
  readonly to?: number;
  readonly opener?: RowOpener;
  /** Without values of a safe. */
  readonly ifLocked?: 'blank';
}

/** Rows by `seq`, some hundred at a time; the next page is read while the last one is being checked. */
export async function* rowsForAudit(
  db: LogDatabase,
  { from = 0, to, opener = NO_OPENER, ifLocked }: RowsForAudit = {},
): AsyncGenerator<readonly RowForAudit[]> {
  const page = async (after: number): Promise<EventRow[]> => {
    try {
      const rows = db.events.where('seq');
      return await (to === undefined ? rows.above(after) : rows.between(after, to, false, false)).limit(PAGE).toArray();
    } catch (error) {
      throw asLogError(error);
    }
  };
  let next = page(from - 1);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1);
    if (last === undefined) return;
    const isEnd = rows.length < PAGE || (to !== undefined && last.seq + 1 >= to);
    next = isEnd ? NONE : page(last.seq);
    next.catch(() => undefined);
    const entries = await opener.entries(db, rows, ifLocked);
    yield rows.map((row, i) => ({
      entry: entries[i] ?? entryOf(row),
      ...(row.text instanceof Uint8Array ? { bytes: row.text } : {}),
      fits: (text) => columnsFit(row, text),
    }));
  }
}

const SIMPLE = ['id', 'type', 'at', 'site', 'clerk'] as const;

/** Compared one by one: making the whole row anew would take longer than its hash. */
function columnsFit(row: EventRow, text: Omit<LogEvent, 'personal'>): boolean {
  for (const name of SIMPLE) if (text[name] !== row[name]) return false;
  if ((row.orderNo ?? null) !== text.orderNo || (row.flagId ?? null) !== flagIdOf(text)) return false;
  const right = tagsOf(text);
  if (row.tags === undefined) return right.length === 0;
  return row.tags.length === right.length && row.tags.every(([tag, at], i) => tag === right[i] && at === text.at);
}
