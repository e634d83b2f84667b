import type { EventBodies, EventType } from '../domain/event';
import type { Digest, RandomBytes } from '../ports/digest';
import type { RecordStore } from '../ports/record-store';
import type { VerifySignature } from '../ports/signer';
import { type Checkpoint, openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint';
import { type Customer, isAbout } from './customer';
import { fromHex, toHex } from './encoding';
import { createTree } from './merkle';
import { COSIGNATURE, ED25519, formatKey, parseKey } from './note';
import { formatTlogProof } from './tlog-proof';
import { type AuditControl, type LogReport, verifyLog } from './verify-log';
import { cosign, type WitnessRefusal } from './witness';

export interface RecordDeskPorts {
  readonly store: RecordStore;
  readonly digest: Digest;
  readonly random: RandomBytes;
  readonly verify: VerifySignature;
  now(): number;
  /** Appends an event of the station itself; resolves when it is stored. */
  append<T extends EventType>(type: T, body: EventBodies[T]): Promise<void>;
}

/** A file that was held against the log: signed by this log's key, by a stranger, or no checkpoint at all. */
export type AnchorFile = 'own' | 'foreign' | 'unreadable';

export interface VerifyResult extends LogReport {
  readonly files: readonly AnchorFile[];
}

export interface RecordDesk {
  /** Signs the log as it is now; the same file again while nothing was added. Null for an empty log. */
  checkpoint(): Promise<string | null>;
  /** A `.tlog-proof` that entry `seq` is in the newest checkpoint; null when that does not reach so far. */
  prove(seq: number): Promise<string | null>;
  /** Audits everything against checkpoint files that were kept elsewhere. */
  verify(files: readonly string[], control?: AuditControl): Promise<VerifyResult>;
  /** What a colleague needs to witness this log: its key line, the newest checkpoint, the proof from the size that they know. */
  forWitness(
    knownSize: number,
  ): Promise<{ readonly key: string; readonly file: string; readonly proof: readonly string[] } | null>;
  /** Witnesses a colleague's log; the answer is the cosigned file, or why not. */
  witness(request: {
    readonly key: string;
    readonly file: string;
    readonly proof: readonly string[];
  }): Promise<
    | { readonly ok: true; readonly file: string; readonly witnessKey: string }
    | { readonly ok: false; readonly why: WitnessRefusal | 'bad_key' }
  >;
  /** Rows that `erase` would touch. */
  countAbout(customer: Customer): Promise<number>;
  /** Removes a customer's values, and those of the same orders; says so in the log under a salted hash. */
  erase(customer: Customer, by: string): Promise<number>;
  /** Removes what is older than `before` (ms UTC), whole tiles only, behind a tombstone and a fresh checkpoint. */
  prune(before: number, why: string): Promise<number>;
}

const TILE = 256;

/** Proofs, witnesses, erasure and retention over one station's log. */
export function createRecordDesk(ports: RecordDeskPorts): RecordDesk {
  const tree = createTree(ports.digest, ports.store);
  return {
    checkpoint: () => newest(ports, tree),
    prove: (seq) => prove(ports, tree, seq),
    verify: (files, control) => verify(ports, files, control),
    forWitness: (known) => forWitness(ports, tree, known),
    witness: (request) => witness(ports, request),
    countAbout: async (customer) => (await rowsAbout(ports, customer)).count,
    erase: (customer, by) => erase(ports, customer, by),
    prune: (before, why) => prune(ports, tree, before, why),
  };
}

type Tree = ReturnType<typeof createTree>;

async function newest({ store, digest, now }: RecordDeskPorts, tree: Tree): Promise<string | null> {
  const { next: size } = await store.head();
  if (size === 0) return null;
  const last = (await store.checkpoints()).at(-1);
  if (last?.size === size) return last.file;
  const { origin, signer } = await store.identity();
  const root = await tree.root(size);
  const file = await signCheckpoint(digest, signer, { origin, size, root, extensions: [] });
  await store.saveCheckpoint({ size, root: toHex(root), at: now(), file });
  return file;
}

async function prove({ store }: RecordDeskPorts, tree: Tree, seq: number): Promise<string | null> {
  const last = (await store.checkpoints()).at(-1);
  if (!last || seq >= last.size) return null;
  return formatTlogProof({ index: seq, hashes: await tree.inclusion(seq, last.size), checkpoint: last.file });
}

async function verify(ports: RecordDeskPorts, files: readonly string[], control?: AuditControl): Promise<VerifyResult> {
  const { store, digest } = ports;
  const { origin, signer } = await store.identity();
  const former = await store.formerKeys();
  const keys = [signer.publicKey, ...former.map(({ publicKey }) => fromHex(publicKey) ?? new Uint8Array())];
  const opened = await Promise.all(files.map((file) => openAnchor(ports, file, keys, origin)));
  const of = (kind: AnchorFile): Checkpoint[] => opened.flatMap((one) => (one.anchor && one.kind === kind ? [one.anchor] : []));
  const first = await store.firstKept();
  const pruned = (await store.leaves(0, first)).map((hex) => fromHex(hex) ?? new Uint8Array(32));
  const strangers = of('foreign').map((anchor) => anchor.size);
  const log = { origin, pruned, rows: store.rows(first), anchors: of('own'), strangers };
  const report = await verifyLog(digest, log, control);
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

async function prune(ports: RecordDeskPorts, tree: Tree, before: number, why: string): Promise<number> {
  const from = await ports.store.firstKept();
  const to = await firstSince(ports.store, from, before);
  if (to <= from) return 0;
  await ports.append('log.pruned', { from, to, root: toHex(await tree.root(to)), why });
  // Signed before anything goes: the tombstone and what it stands for are under one signature.
  await newest(ports, tree);
  return ports.store.prune(to);
}

/** The largest multiple of a tile before which every entry is older than `before`. */
async function firstSince(store: RecordStore, from: number, before: number): Promise<number> {
  let to = from;
  for await (const rows of store.rows(from)) {
    for (const { entry } of rows) {
      const at = Number(/"at":(-?\d+)/.exec(entry.text)?.[1] ?? Number.NaN);
      if (!(at < before)) return to - (to % TILE);
      to = entry.seq + 1;
    }
  }
  return to - (to % TILE);
}
