import type { StoredEvent } from '../domain/event';
import type { BrokenRow } from '../ports/record-room';
import type { FormerKey, StoredCheckpoint, StoredRow } from '../ports/record-store';
import type { DataKey } from '../ports/safe';
import type { Sealer } from '../ports/sealer';
import type { NewTally } from '../ports/tally';
import { openedLines } from './backup-box';
import { type BackupEnd, BackupError, type BackupHead } from './backup-file';
import { rowOfLine } from './backup-lines';
import { brokenRow } from './broken';

const TOGETHER = 500;
const MOST_SHOWN = 100;

/** A file that can be read more than once, in pieces of text. */
export type OpenText = () => AsyncIterable<string>;

/** Everything in a file but its entries, which are counted; rejects where the digest does not fit. */
export async function readLines(newTally: NewTally, open: OpenText, box: DataKey | null) {
  const tally = newTally();
  const [tiles, checkpoints, formerKeys]: [string[], StoredCheckpoint[], FormerKey[]] = [[], [], []];
  const extras: Record<string, unknown> = {};
  const broken: BrokenRow[] = [];
  let [lines, entries, setAside, lost]: [number, number, number, number] = [0, 0, 0, 0];
  let head: BackupHead | null = null;
  let end: BackupEnd['end'] | null = null;
  for await (const { raw, values } of openedLines(open(), box)) {
    // Whatever follows the end was put there by somebody else.
    if (end) throw new BackupError('tampered');
    for (const value of values) {
      if ('product' in value) head = value;
      else if ('end' in value) end = value.end;
      else if ('tile' in value) tiles.push(value.tile);
      else if ('checkpoint' in value) checkpoints.push(value.checkpoint);
      else if ('former' in value) formerKeys.push(value.former);
      else if ('extra' in value) Object.assign(extras, { [value.extra.name]: value.extra.value });
      else entries += 1;
      if (!('broken' in value)) continue;
      setAside += 1;
      if (value.broken.why !== 'values') lost += 1;
      if (broken.length < MOST_SHOWN) broken.push(brokenRow(value.broken, value.broken.why));
    }
    if (end) continue;
    tally.add(`${raw}\n`);
    lines += 1;
  }
  if (!head) throw new BackupError('empty');
  if (!end) throw new BackupError('truncated');
  if (end.lines !== lines || end.digest !== tally.end()) throw new BackupError('tampered');
  return {
    head,
    end,
    digest: end.digest,
    tiles,
    checkpoints,
    formerKeys,
    extras,
    entries,
    setAside,
    restorable: entries - lost,
    broken,
  };
}

/** The entries of a file as rows, some hundreds at a time. */
export async function* rowsOf(open: OpenText, box: DataKey | null): AsyncGenerator<readonly StoredRow[], void, void> {
  let page: StoredRow[] = [];
  for await (const { values } of openedLines(open(), box)) {
    page.push(...values.flatMap((value) => rowOfLine(value) ?? []));
    if (page.length < TOGETHER) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** The same with their events; without one where an entry was set aside. */
export async function* openedRows(sealer: Pick<Sealer, 'open'>, open: OpenText, box: DataKey | null) {
  for await (const rows of rowsOf(open, box)) {
    yield rows.map(({ entry, isSetAside }) => {
      const event: StoredEvent | null = isSetAside ? null : sealer.open(entry);
      return { entry, event };
    });
  }
}
