import type { CheckedRows } from '../ports/checked-rows';
import type { QuickDigest } from '../ports/digest';
import type { AuditControl, FoundFault, LogFault, LogReport } from '../ports/record-desk';
import type { StoredRow } from '../ports/record-store';
import { createAnchoredRoot } from './anchored-root';
import { checkRows } from './check-rows';
import type { Checkpoint } from './checkpoint';
import { toHex } from './encoding';
import { GENESIS } from './hash';
import { createTimeWatch } from './time-watch';

export interface LogUnderAudit {
  /** The name under which this log signs. */
  readonly origin: string;
  /** Entries that retention removed: their hashes stand in for them. */
  readonly pruned: readonly Uint8Array[];
  /** All rows by `seq`, some thousands at a time. */
  readonly rows: AsyncIterable<CheckedRows>;
  /** Checkpoints from outside (files, witnesses) whose signatures were checked already. */
  readonly anchors: readonly Checkpoint[];
  /** Sizes of checkpoints that another key signed, under whatever name. */
  readonly strangers?: readonly number[];
}

const ABOUT_COMPLETENESS: ReadonlySet<LogFault> = new Set(['missing', 'cut', 'other_log']);

const MOST_SHOWN = 100;
const MOST_FILLED = 1_000_000;

/**
 * Follows a whole log and says, apart from each other, whether anything was altered and whether anything is missing, as far as
 * the anchors reach. Needs no trust in the database: every hash was made anew.
 */
export async function verifyLog(digest: QuickDigest, log: LogUnderAudit, control: AuditControl = {}): Promise<LogReport> {
  const audit = createAudit(digest, log);
  for await (const rows of log.rows) {
    if (control.stopped?.()) throw new Error('the audit was stopped');
    audit.follow(rows);
    control.progress?.(audit.size());
  }
  return audit.end();
}

/** Checks rows where they are read, one page after another. */
export async function* checkedHere(digest: QuickDigest, pages: AsyncIterable<readonly StoredRow[]>): AsyncGenerator<CheckedRows> {
  for await (const rows of pages) yield checkRows(digest, rows);
}

function createAudit(digest: QuickDigest, log: LogUnderAudit) {
  const anchors = log.anchors.filter((anchor) => anchor.origin === log.origin);
  const root = createAnchoredRoot(digest, anchors);
  const faults = createFaults();
  const times = createTimeWatch(Math.min(...anchors.map((anchor) => anchor.size)));
  for (const size of log.strangers ?? []) faults.add('other_log', size);
  for (const anchor of log.anchors) if (anchor.origin !== log.origin) faults.add('other_log', anchor.size);
  root.add(log.pruned);
  let [prev, erased] = [log.pruned.length > 0 ? toHex(log.pruned.at(-1) ?? EMPTY) : GENESIS, 0];

  /** Holes are filled with a hash that fits nothing, so that what follows keeps its place. */
  function addLeaves({ seqs, leaves }: CheckedRows): readonly FoundFault[] {
    const all: Uint8Array[] = [];
    const missing: FoundFault[] = [];
    seqs.forEach((seq, i) => {
      const hole = seq - root.size - all.length;
      // A place far beyond the end is no hole to fill: the row stands where none ever stood.
      if (hole > MOST_FILLED) missing.push({ fault: 'missing', seq: root.size + all.length });
      else for (let left = hole; left > 0; left--, all.push(EMPTY)) missing.push({ fault: 'missing', seq: seq - left });
      all.push(leaves.subarray(32 * i, 32 * (i + 1)));
    });
    root.add(all);
    return missing;
  }

  function watchTimes({ seqs, sources, sourceOf, counters, times: at }: CheckedRows): void {
    seqs.forEach((seq, i) => {
      const source = sources[sourceOf[i] ?? -1];
      if (source !== undefined) times.see({ source, counter: counters[i] ?? 0, at: at[i] ?? 0, seq });
    });
  }

  return {
    size: () => root.size,
    follow(rows: CheckedRows): void {
      if (rows.seqs.length === 0) return;
      const first =
        rows.firstPrev === null || rows.firstPrev === prev ? [] : [{ fault: 'prev', seq: rows.seqs[0] ?? 0 } as const];
      const found = [...addLeaves(rows), ...first, ...rows.faults].sort((a, b) => a.seq - b.seq);
      for (const { fault, seq } of found) faults.add(fault, seq);
      watchTimes(rows);
      erased += rows.erased;
      prev = toHex(rows.leaves.subarray(-32));
    },
    end(): LogReport {
      for (const size of root.wrong) faults.add('anchor', size);
      for (const size of root.ahead()) faults.add('cut', size);
      const { anchored, size } = root;
      const counts = { anchored, size, pruned: log.pruned.length, erased, times: times.found };
      return { ...faults.verdicts(), ...counts, root: toHex(root.root()) };
    },
  };
}

/** Stands for a hash that is not there. */
const EMPTY = new Uint8Array(32);

function createFaults() {
  const found: FoundFault[] = [];
  const count = { integrity: 0, completeness: 0 };
  return {
    add(fault: LogFault, seq: number) {
      const kind = ABOUT_COMPLETENESS.has(fault) ? 'completeness' : 'integrity';
      if (count[kind] < MOST_SHOWN) found.push({ fault, seq });
      count[kind] += 1;
    },
    verdicts: () => ({
      integrity: count.integrity === 0 ? ('intact' as const) : ('altered' as const),
      completeness: count.completeness === 0 ? ('complete' as const) : ('incomplete' as const),
      faults: found,
      faultCount: count.integrity + count.completeness,
    }),
  };
}
