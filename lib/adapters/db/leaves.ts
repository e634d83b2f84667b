import { textOf } from './columns';
import { readHead } from './head';
import type { LogDatabase } from './schema';

/** Entries of one tile: retention removes whole tiles, so that a tile's hashes are kept in one row. */
export const TILE = 256;
const HEX = 64;

/** Hex hashes of the entries [from, to): from the rows, and where retention removed these, from their tiles. */
export async function readLeaves(db: LogDatabase, from: number, to: number): Promise<readonly string[]> {
  const rows = await db.events.where('seq').between(from, to, true, false).toArray();
  if (rows.length >= to - from) return rows.map((row) => row.hash);
  const kept = new Map(rows.map((row) => [row.seq, row.hash]));
  const tiles = await db.leaves
    .where('tile')
    .between(Math.floor(from / TILE), Math.ceil(to / TILE), true, false)
    .toArray();
  for (const { tile, hashes } of tiles) {
    for (let i = 0; i < TILE; i++) kept.set(tile * TILE + i, hashes.slice(i * HEX, (i + 1) * HEX));
  }
  const leaves: string[] = [];
  for (let seq = from; seq < to; seq++) {
    const hash = kept.get(seq) ?? (await hashByNext(db, seq));
    if (hash === undefined) break;
    leaves.push(hash);
  }
  return leaves;
}

/** A row that is gone left its hash in the one after it, and the last one in the head: signing goes on without it. */
async function hashByNext(db: LogDatabase, seq: number): Promise<string | undefined> {
  const [next, head] = [await db.events.get(seq + 1), await readHead(db)];
  if (next === undefined) return seq === head.next - 1 ? head.hash : undefined;
  return /"prev":"([0-9a-f]{64})"/.exec(textOf(next))?.[1];
}
