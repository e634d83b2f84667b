import type { Digest } from '../ports/digest';
import type { AuditControl, FoundFault, LogFault, LogReport } from '../ports/record-desk';
import type { SealedEntry } from '../ports/sealer';
import { createAnchoredRoot } from './anchored-root';
import type { Checkpoint } from './checkpoint';
import { toHex } from './encoding';
import { type EntryFields, parseEntryText } from './entry-text';
import { commitment, entryLeaf, GENESIS } from './hash';
import { createTimeWatch } from './time-watch';

/** One row as it lies in the store. `fits`: whether what it is found by is what its text says. */
export interface AuditRow {
  readonly entry: SealedEntry;
  fits(text: EntryFields): boolean;
}

export interface LogUnderAudit {
  /** The name under which this log signs. */
  readonly origin: string;
  /** Entries that retention removed: their hashes stand in for them. */
  readonly pruned: readonly Uint8Array[];
  /** All rows by `seq`, a page at a time. */
  readonly rows: AsyncIterable<readonly AuditRow[]>;
  /** Checkpoints from outside (files, witnesses) whose signatures were checked already. */
  readonly anchors: readonly Checkpoint[];
  /** Sizes of checkpoints that another key signed, under whatever name. */
  readonly strangers?: readonly number[];
}

const ABOUT_COMPLETENESS: ReadonlySet<LogFault> = new Set(['missing', 'cut', 'other_log']);

const MOST_SHOWN = 100;

/**
 * Reads a whole log and says, apart from each other, whether anything was altered and whether anything is missing, as far as
 * the anchors reach. Needs no trust in the database: every hash is made anew.
 */
export async function verifyLog(digest: Digest, log: LogUnderAudit, control: AuditControl = {}): Promise<LogReport> {
  const audit = createAudit(digest, log);
  await audit.start();
  for await (const rows of log.rows) {
    if (control.stopped?.()) throw new Error('the audit was stopped');
    await audit.page(rows);
    control.progress?.(audit.root.size);
  }
  return audit.end();
}

function createAudit(digest: Digest, log: LogUnderAudit) {
  const anchors = log.anchors.filter((anchor) => anchor.origin === log.origin);
  const root = createAnchoredRoot(digest, anchors);
  const faults = createFaults();
  const times = createTimeWatch(Math.min(...anchors.map((anchor) => anchor.size)));
  let [prev, erased] = [GENESIS, 0];

  function follow({ row, fields, hash, own, isErased }: CheckedRow): void {
    const { seq } = row.entry;
    for (const fault of own) faults.add(fault, seq);
    if (fields && fields.prev !== prev) faults.add('prev', seq);
    if (fields) times.see(fields);
    if (isErased) erased += 1;
    prev = hash;
  }

  return {
    root,
    async start() {
      for (const size of log.strangers ?? []) faults.add('other_log', size);
      for (const anchor of log.anchors) if (anchor.origin !== log.origin) faults.add('other_log', anchor.size);
      await root.add(log.pruned);
      prev = log.pruned.length > 0 ? toHex(log.pruned.at(-1) ?? EMPTY) : GENESIS;
    },
    async page(rows: readonly AuditRow[]) {
      const leaves: Uint8Array[] = [];
      for (const checked of await Promise.all(rows.map((row) => checkRow(digest, row)))) {
        for (let seq = root.size + leaves.length; seq < checked.row.entry.seq; seq++) {
          faults.add('missing', seq);
          leaves.push(EMPTY);
        }
        follow(checked);
        leaves.push(checked.leaf);
      }
      await root.add(leaves);
    },
    async end(): Promise<LogReport> {
      for (const size of root.wrong) faults.add('anchor', size);
      for (const size of root.ahead()) faults.add('cut', size);
      const { anchored, size } = root;
      const counts = { anchored, size, pruned: log.pruned.length, erased, times: times.found };
      return { ...faults.verdicts(), ...counts, root: toHex(await root.root()) };
    },
  };
}

/** Stands for a hash that is not there. */
const EMPTY = new Uint8Array(32);

interface CheckedRow {
  readonly row: AuditRow;
  readonly fields: EntryFields | null;
  readonly leaf: Uint8Array;
  readonly hash: string;
  readonly own: readonly LogFault[];
  readonly isErased: boolean;
}

async function checkRow(digest: Digest, row: AuditRow): Promise<CheckedRow> {
  const { entry } = row;
  const fields = parseEntryText(entry.text);
  const names = Object.keys(entry.personal);
  const committed = !entry.isSpoiled && (names.length === 0 || (fields !== null && (await opens(digest, entry, names, fields))));
  const leaf = await entryLeaf(digest, entry.text);
  const hash = toHex(leaf);
  const own: LogFault[] = [];
  if (hash !== entry.hash || (fields && fields.seq !== entry.seq)) own.push('hash');
  if (!fields) own.push('unreadable');
  else if (!row.fits(fields)) own.push('columns');
  if (!committed && fields) own.push('commitment');
  return { row, fields, leaf, hash, own, isErased: fields !== null && Object.keys(fields.commitments).length > names.length };
}

async function opens(digest: Digest, entry: SealedEntry, names: readonly string[], fields: EntryFields): Promise<boolean> {
  const made = await Promise.all(
    names.map((name) => commitment(digest, entry.salts[name] ?? '', name, entry.personal[name] ?? '')),
  );
  return names.every((name, i) => fields.commitments[name] === made[i]);
}

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
