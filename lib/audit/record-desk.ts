import type { EventBodies, EventType } from '../domain/event';
import type { CheckedRows } from '../ports/checked-rows';
import type { Digest, QuickDigest, RandomBytes } from '../ports/digest';
import type { AnchorFile, AuditControl, Customer, PruneLimit, RecordDesk, VerifyResult } from '../ports/record-desk';
import type { RecordStore } from '../ports/record-store';
import type { VerifySignature } from '../ports/signer';
import { type Checkpoint, openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint';
import { isAbout } from './customer';
import { fromHex, toHex } from './encoding';
import { createTree } from './merkle';
import { COSIGNATURE, ED25519, formatKey, parseKey } from './note';
import { formatTlogProof } from './tlog-proof';
import { checkedHere, verifyLog } from './verify-log';
import { cosign } from './witness';

export interface RecordDeskPorts {
  readonly store: RecordStore;
  readonly digest: Digest;
  readonly quick: QuickDigest;
  readonly random: RandomBytes;
  readonly verify: VerifySignature;
  now(): number;
  /** Appends an event of the station itself; resolves when it is stored. */
  append<T extends EventType>(type: T, body: EventBodies[T]): Promise<void>;
  /** Has the rows from a place on checked elsewhere, side by side; `size` entries are there at least. Here when it is missing. */
  readonly check?: (from: number, size: number) => AsyncIterable<CheckedRows>;
}

const TILE = 256;

/** Proofs, witnesses, erasure and retention over one station's log. */
export function createRecordDesk(ports: RecordDeskPorts): RecordDesk {
  const tree = createTree(ports.digest, ports.store);
  return {
    checkpoint: () => newest(ports, tree),
    covering: (seq) => covering(ports, tree, seq),
    prove: (seq) => prove(ports, tree, seq),
    verify: (files, control) => verify(ports, files, control),
    forWitness: (known) => forWitness(ports, tree, known),
    witness: (request) => witness(ports, request),
    countAbout: async (customer) => (await rowsAbout(ports, customer)).count,
    erase: (customer, by) => erase(ports, customer, by),
    prune: (limit, why) => prune(ports, tree, limit, why),
  };
}

type Tree = ReturnType<typeof createTree>;

async function newest({ store, digest, now }: RecordDeskPorts, tree: Tree): Promise<string | null> {
  const { next: size } = await store.head();
  if (size === 0) return null;
  const last = (await store.checkpoints()).at(-1);
  const { origin, signer } = await store.identity();
  if (last?.size === size && readCheckpoint(last.file)?.checkpoint.origin === origin) return last.file;
  const root = await tree.root(size);
  const file = await signCheckpoint(digest, signer, { origin, size, root, extensions: [] });
  // Right after a restore the former key's checkpoint has this size: it stays, for files that hold it are made again byte for byte.
  if (last?.size !== size) await store.saveCheckpoint({ size, root: toHex(root), at: now(), file });
  return file;
}

/** A checkpoint that was signed once stays the answer: files that hold it can be made again, byte for byte. */
async function covering(ports: RecordDeskPorts, tree: Tree, seq: number): Promise<string | null> {
  const old = (await ports.store.checkpoints()).find((checkpoint) => checkpoint.size > seq);
  return old?.file ?? newest(ports, tree);
}

async function prove({ store }: RecordDeskPorts, tree: Tree, seq: number): Promise<string | null> {
  const last = (await store.checkpoints()).at(-1);
  if (!last || seq >= last.size) return null;
  return formatTlogProof({ index: seq, hashes: await tree.inclusion(seq, last.size), checkpoint: last.file });
}

async function verify(ports: RecordDeskPorts, files: readonly string[], control?: AuditControl): Promise<VerifyResult> {
  const { store, quick } = ports;
  const { origin, signer } = await store.identity();
  const former = await store.formerKeys();
  const keys = [signer.publicKey, ...former.map(({ publicKey }) => fromHex(publicKey) ?? new Uint8Array())];
  const opened = await Promise.all(files.map((file) => openAnchor(ports, file, keys, origin)));
  const of = (kind: AnchorFile): Checkpoint[] => opened.flatMap((one) => (one.anchor && one.kind === kind ? [one.anchor] : []));
  const first = await store.firstKept();
  const pruned = (await store.leaves(0, first)).map((hex) => fromHex(hex) ?? new Uint8Array(32));
  const strangers = of('foreign').map((anchor) => anchor.size);
  const rows = ports.check ? ports.check(first, (await store.head()).next) : checkedHere(quick, store.rows(first));
  const report = await verifyLog(quick, { origin, pruned, rows, anchors: of('own'), strangers }, control);
  return { ...report, files: opened.map(({ anchor, kind }) => (anchor ? kind : 'unreadable')) };
}

/** A restored log was signed under another name and key before: such a checkpoint is as good as one of today. */
async function openAnchor(ports: RecordDeskPorts, file: string, keys: readonly Uint8Array[], origin: string) {
  for (const key of keys) {
    const own = await openCheckpoint(ports.digest, ports.verify, file, key);
    if (own) return { anchor: { ...own.checkpoint, origin }, kind: 'own' as const };
  }
  return { anchor: readCheckpoint(file)?.checkpoint ?? null, kind: 'foreign' as const };
}

async function forWitness(ports: RecordDeskPorts, tree: Tree, known: number) {
  const file = await newest(ports, tree);
  const size = (await ports.store.checkpoints()).at(-1)?.size ?? 0;
  if (file === null || known > size) return null;
  const { origin, signer } = await ports.store.identity();
  const key = await formatKey(ports.digest, { name: origin, type: ED25519, publicKey: signer.publicKey });
  return { key, file, proof: (await tree.consistency(known, size)).map(toHex) };
}

async function witness(ports: RecordDeskPorts, request: Parameters<RecordDesk['witness']>[0]): ReturnType<RecordDesk['witness']> {
  const { store, digest } = ports;
  const key = await parseKey(digest, request.key);
  if (key?.type !== ED25519) return { ok: false, why: 'bad_key' };
  const known = await store.witnessed(key.name);
  // A log that comes back under a new key is another log.
  if (known && toHex(known.publicKey) !== toHex(key.publicKey)) return { ok: false, why: 'different' };
  const { origin, signer } = await store.identity();
  const proof = request.proof.flatMap((hex) => fromHex(hex) ?? []);
  const tools = { digest, verify: ports.verify, signer, name: origin, now: ports.now() };
  const result = await cosign(tools, { file: request.file, publicKey: key.publicKey, proof, known });
  if (!result.ok) return result;
  await store.saveWitnessed(result.head);
  const witnessKey = await formatKey(digest, { name: origin, type: COSIGNATURE, publicKey: signer.publicKey });
  return { ok: true, file: result.file, witnessKey };
}

/** Matching rows and the orders that they belong to: an address alone names nobody, but its order does. */
async function rowsAbout({ store }: RecordDeskPorts, customer: Customer) {
  const matches = isAbout(customer);
  const orders = new Set<string>();
  let count = 0;
  for await (const rows of store.rows(await store.firstKept())) {
    for (const { entry } of rows) {
      if (!matches(entry.personal)) continue;
      count += 1;
      const orderNo = /"orderNo":("(?:[^"\\]|\\.)*")/.exec(entry.text)?.[1];
      if (orderNo !== undefined) orders.add(JSON.parse(orderNo) as string);
    }
  }
  return { count, orders, matches };
}

async function erase(ports: RecordDeskPorts, customer: Customer, by: string): Promise<number> {
  const { orders, matches } = await rowsAbout(ports, customer);
  const events = await ports.store.erase(
    ({ orderNo, personal }) => matches(personal) || (orderNo !== null && orders.has(orderNo)),
  );
  const salt = toHex(ports.random(16));
  const subject = toHex(await ports.digest.sha256(`${salt}:${customer.phone ?? ''}:${customer.name ?? ''}`));
  await ports.append('customer.erased', { subject: `${salt}:${subject}`, events, by });
  return events;
}

async function prune(ports: RecordDeskPorts, tree: Tree, limit: PruneLimit, why: string): Promise<number> {
  const from = await ports.store.firstKept();
  const { next } = await ports.store.head();
  const byAge = limit.before === undefined ? from : await firstSince(ports.store, from, limit.before);
  const bySize = limit.keep === undefined ? from : Math.max(0, next - limit.keep);
  const to = wholeTiles(Math.max(byAge, bySize));
  if (to <= from) return 0;
  await ports.append('log.pruned', { from, to, root: toHex(await tree.root(to)), why });
  // Signed before anything goes: the tombstone and what it stands for are under one signature.
  await newest(ports, tree);
  return ports.store.prune(to);
}

function wholeTiles(seq: number): number {
  return seq - (seq % TILE);
}

/** The place before which every entry is older than `before`. */
async function firstSince(store: RecordStore, from: number, before: number): Promise<number> {
  let to = from;
  for await (const rows of store.texts(from)) {
    for (const { entry } of rows) {
      const at = Number(/"at":(-?\d+)/.exec(entry.text)?.[1] ?? Number.NaN);
      if (!(at < before)) return to;
      to = entry.seq + 1;
    }
  }
  return to;
}
