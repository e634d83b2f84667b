import type { Digest, QuickDigest } from '../ports/digest';
import type { EventWriter } from '../ports/event-log';
import type { BrokenRow } from '../ports/record-room';
import type { FormerKey, RecordStore, StoredCheckpoint } from '../ports/record-store';
import type { DataKey, SafeStore } from '../ports/safe';
import type { Sealer } from '../ports/sealer';
import type { VerifySignature } from '../ports/signer';
import type { NewTally } from '../ports/tally';
import { type FileOpener, keysOf, newBox, openBox, readHead } from './backup-box';
import { BACKUP_VERSION, type BackupEnd, BackupError, type BackupHead, type BackupLine } from './backup-file';
import { entryLines } from './backup-lines';
import { type OpenText, openedRows, readLines, rowsOf } from './backup-read';
import { openCheckpoint, readCheckpoint } from './checkpoint';
import { fromHex, toBase64, toHex } from './encoding';
import { checkedHere, verifyLog } from './verify-log';

export interface BackupPorts {
  readonly store: RecordStore;
  readonly writer: EventWriter;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly digest: Digest;
  readonly quick: QuickDigest;
  readonly newTally: NewTally;
  readonly verify: VerifySignature;
  /** Of a station that may have a safe, or may take a backup of one. */
  readonly safe?: BackupSafeParts;
}

export interface BackupSafeParts extends FileOpener {
  readonly store: Pick<SafeStore, 'read' | 'save' | 'fileTries' | 'saveFileTries'>;
  newId(): string;
}

/** Settings, policy and whatever else belongs to the station, by name. */
export type Extras = Readonly<Record<string, unknown>>;

const TILE_TEXT = 256 * 64;

/**
 * The whole station as one text, in pieces. `checkpoint` is the newest one: it says how far the backup goes. What a safe
 * protects here is protected in the file too, by the same passphrase.
 */
export async function* writeBackup(
  ports: BackupPorts,
  about: { readonly made: number; readonly productVersion: string; readonly checkpoint: string | null },
  extras: Extras,
): AsyncGenerator<string, void, void> {
  const { store } = ports;
  const { origin, signer } = await store.identity();
  const safe = (await ports.safe?.store.read()) ?? null;
  const box = safe && ports.safe ? await newBox(ports.safe.crypto, safe.keys) : null;
  const tally = ports.newTally();
  let lines = 0;
  const counted = (text: string): string => {
    tally.add(text);
    lines += text.split('\n').length - 1;
    return text;
  };
  const written = async (values: readonly BackupLine[]): Promise<string> => {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
    return counted(box ? `${JSON.stringify({ box: toBase64(await box.key.seal(text, String(lines))) })}\n` : text);
  };
  const size = (about.checkpoint === null ? null : readCheckpoint(about.checkpoint)?.checkpoint.size) ?? 0;
  const head: BackupHead = {
    ...{ product: 'hedan', kind: 'backup', version: BACKUP_VERSION },
    ...{ productVersion: about.productVersion, made: about.made, origin, publicKey: toHex(signer.publicKey), size },
    ...(box ? { safe: box.safe } : {}),
  };
  yield counted(`${JSON.stringify(head)}\n`);
  const first = await store.firstKept();
  const hashes = (await store.leaves(0, first)).join('');
  for (let at = 0; at < hashes.length; at += TILE_TEXT) yield written([{ tile: hashes.slice(at, at + TILE_TEXT) }]);
  for (const former of await store.formerKeys()) yield written([{ former }]);
  for (const checkpoint of await store.checkpoints()) yield written([{ checkpoint }]);
  for (const [name, value] of Object.entries(extras)) yield written([{ extra: { name, value } }]);
  for await (const entries of entryLines(ports.quick, store, first, size)) yield written(entries);
  const end: BackupEnd = { end: { lines, digest: tally.end(), checkpoint: about.checkpoint } };
  yield `${JSON.stringify(end)}\n`;
}

export interface CheckedBackup {
  readonly head: BackupHead;
  readonly entries: number;
  readonly extras: Extras;
  readonly tiles: readonly string[];
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly formerKeys: readonly FormerKey[];
  /** How many of the entries were broken when it was made, and the first hundred of them. */
  readonly setAside: number;
  /** Entries that can be restored; of those whose values were changed all but these. */
  readonly restorable: number;
  readonly broken: readonly BrokenRow[];
  /** Hex SHA-256 over all lines but the last. */
  readonly digest: string;
  /** Opens the file's boxes; null for one without. */
  readonly box: DataKey | null;
}

/**
 * Reads a whole backup without storing anything: every line, the digest over them, every hash of the log, and its root
 * against the checkpoint that the log's own key signed. Rejects with a `BackupError` that says why it cannot be used.
 */
export async function checkBackup(
  ports: Omit<BackupPorts, 'store' | 'writer'>,
  open: OpenText,
  passphrase?: string,
): Promise<CheckedBackup> {
  const box = await openBox(ports.safe, await readHead(open()), passphrase);
  const found = await readLines(ports.newTally, open, box);
  const { head, end, tiles, entries } = found;
  const signed =
    end.checkpoint &&
    (await openCheckpoint(ports.digest, ports.verify, end.checkpoint, fromHex(head.publicKey) ?? new Uint8Array()));
  if (head.size > 0 && !signed) throw new BackupError('tampered');
  const pruned = tiles.flatMap((tile) => tile.match(/.{64}/g) ?? []).map((hex) => fromHex(hex) ?? new Uint8Array(32));
  const log = {
    origin: head.origin,
    pruned,
    rows: checkedHere(ports.quick, rowsOf(open, box)),
    anchors: signed ? [signed.checkpoint] : [],
  };
  const report = await verifyLog(ports.quick, log);
  const isWhole = report.size === head.size && report.anchored === head.size && entries === head.size - pruned.length;
  if (report.faultCount > 0 || !isWhole) throw new BackupError('broken_log');
  return { ...found, box };
}

/**
 * Restores a checked backup. An empty log becomes the backed-up one, entry for entry; otherwise its events are appended,
 * and those that are here already stay as they are. Returns how many were added.
 */
export async function restoreBackup(
  ports: BackupPorts,
  open: OpenText,
  passphrase?: string,
): Promise<{ readonly added: number; readonly backup: CheckedBackup }> {
  const backup = await checkBackup(ports, open, passphrase);
  const { next } = await ports.store.head();
  await protect(ports, backup, next === 0);
  if (next === 0) {
    const { origin, publicKey } = backup.head;
    const formerKeys = [...backup.formerKeys, { origin, publicKey }];
    await ports.store.restore({ ...backup, formerKeys, rows: openedRows(ports.sealer, open, backup.box) });
    return { added: backup.restorable, backup };
  }
  let added = 0;
  for await (const rows of openedRows(ports.sealer, open, backup.box)) {
    const results = await ports.writer.append(rows.flatMap(({ event }) => event ?? []));
    added += results.filter((result) => result === 'new').length;
  }
  return { added, backup };
}

/** What was encrypted never lies openly here: an empty log takes over the file's safe, one with entries must have its own. */
async function protect({ safe }: BackupPorts, { head }: CheckedBackup, isEmpty: boolean): Promise<void> {
  if (!head.safe || (await safe?.store.read())) return;
  if (!safe || !isEmpty) throw new BackupError('unprotected');
  await safe.store.save({ generation: safe.newId(), phase: 'on', keys: keysOf(head.safe), done: 0 });
}
