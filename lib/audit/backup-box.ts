import type { DataKey, SafeCrypto, SafeKeys, SafeStore } from '../ports/safe';
import {
  type BackupEnd,
  BackupError,
  type BackupHead,
  type BackupLine,
  type BackupSafe,
  linesOf,
  parseHead,
  parseLine,
} from './backup-file';
import { fromBase64, toBase64 } from './encoding';
import { waitAfter } from './safe';

/** What a file's passphrase is tried with. */
export interface FileOpener {
  readonly store: Pick<SafeStore, 'fileTries' | 'saveFileTries'>;
  readonly crypto: SafeCrypto;
  /** ms UTC. */
  now(): number;
  /** One passphrase at a time, in whichever page. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** The safe's keys and a data key for one file, as its first line says them. */
export async function newBox(crypto: SafeCrypto, keys: SafeKeys): Promise<{ readonly safe: BackupSafe; readonly key: DataKey }> {
  const { publicKey, privateKey, iv, salt, rounds } = keys;
  const { wrapped, key } = await crypto.newDataKey(publicKey);
  const texts = { publicKey: toBase64(publicKey), privateKey: toBase64(privateKey), iv: toBase64(iv), salt: toBase64(salt) };
  return { safe: { ...texts, rounds, dataKey: toBase64(wrapped) }, key };
}

/** What opens the boxes of a file; null for a file without any. Rejects with a `BackupError` when the passphrase does not. */
export async function openBox(
  opener: FileOpener | undefined,
  head: BackupHead,
  passphrase: string | undefined,
): Promise<DataKey | null> {
  if (!head.safe) return null;
  if (passphrase === undefined || !opener) throw new BackupError('locked');
  const keys = keysOf(head.safe);
  const opened = await opener.inTurn(() => tryFile(opener, keys, passphrase));
  try {
    return await opener.crypto.openDataKey(opened, bytesOf(head.safe.dataKey));
  } catch {
    throw new BackupError('tampered');
  }
}

/** As at the safe itself: the try is written down as a wrong one before it is made, and every file counts, or a copy would be a new start. */
async function tryFile({ store, crypto, now }: FileOpener, keys: SafeKeys, passphrase: string): Promise<Uint8Array> {
  const before = await store.fileTries();
  const left = waitAfter(before, now());
  if (left > 0) throw new BackupError('wrong_passphrase', left);
  const tries = { fails: (before?.fails ?? 0) + 1, at: now() };
  await store.saveFileTries(tries);
  const opened = await crypto.unlock(keys, passphrase);
  if (opened === null) throw new BackupError('wrong_passphrase', waitAfter(tries, now()));
  await store.saveFileTries(null);
  return opened;
}

/** The keys that a file brings with it. */
export function keysOf(safe: BackupSafe): SafeKeys {
  const { publicKey, privateKey, iv, salt, rounds } = safe;
  // Nobody waits for hours because a file says so.
  if (!Number.isSafeInteger(rounds) || rounds < 1 || rounds > 10_000_000) throw new BackupError('tampered');
  const bytes = { publicKey: bytesOf(publicKey), privateKey: bytesOf(privateKey), iv: bytesOf(iv), salt: bytesOf(salt) };
  return { ...bytes, rounds };
}

/** The first line of a file. */
export async function readHead(chunks: AsyncIterable<string>): Promise<BackupHead> {
  for await (const line of linesOf(chunks)) return parseHead(line);
  throw new BackupError('empty');
}

/** Lines as they stand in the file, each with what it says; a box says several things. */
export async function* openedLines(
  chunks: AsyncIterable<string>,
  box: DataKey | null,
): AsyncGenerator<{ readonly raw: string; readonly values: readonly (BackupHead | BackupLine | BackupEnd)[] }, void, void> {
  let n = 0;
  for await (const raw of linesOf(chunks)) {
    if (n === 0) yield { raw, values: [parseHead(raw)] };
    else yield { raw, values: await openLine(raw, n, box) };
    n += 1;
  }
}

async function openLine(raw: string, n: number, box: DataKey | null): Promise<readonly (BackupLine | BackupEnd)[]> {
  const value = parseLine(raw);
  if (!('box' in value)) return [value];
  if (box === null) throw new BackupError('tampered');
  const text = await box.open(bytesOf(value.box), String(n)).catch(() => {
    throw new BackupError('tampered');
  });
  return text.split('\n').flatMap((line) => {
    const inner = line === '' ? null : parseLine(line);
    if (inner !== null && 'box' in inner) throw new BackupError('tampered');
    return inner === null ? [] : [inner];
  });
}

function bytesOf(text: unknown): Uint8Array {
  const bytes = typeof text === 'string' ? fromBase64(text) : null;
  if (bytes === null) throw new BackupError('tampered');
  return bytes;
}
