import type { HeadRow, LogDatabase } from './schema';

/** Head of a log without entries. */
export const EMPTY_HEAD: HeadRow = { key: 'head', next: 0, hash: '0'.repeat(64), size: 0 };

/** Where the next entry goes. */
export async function readHead(db: LogDatabase): Promise<HeadRow> {
  const row = await db.meta.get('head');
  return row !== undefined && isHead(row) ? row : EMPTY_HEAD;
}

function isHead(row: object): row is HeadRow {
  return 'next' in row && typeof row.next === 'number' && 'hash' in row && typeof row.hash === 'string' && 'size' in row;
}
