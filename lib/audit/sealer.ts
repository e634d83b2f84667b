import type { LogEvent, StoredEvent } from '../domain/event';
import { joinPersonal, separatePersonal } from '../domain/personal';
import type { Digest, RandomBytes } from '../ports/digest';
import type { SealedEntry, Sealer } from '../ports/sealer';
import { toHex } from './encoding';
import { parseEntryText } from './entry-text';
import { commitment, entryHash, entryText } from './hash';

const SALT_BYTES = 16;

type Texts = Readonly<Record<string, string>>;
interface Prepared {
  readonly event: LogEvent;
  readonly commitments: Texts;
  readonly salts: Texts;
}

/** The sealer of the log: commitments for personal values, canonical text, hash chain. */
export function createSealer(digest: Digest, random: RandomBytes): Sealer {
  return {
    async seal(events, seq, prev) {
      const prepared = await Promise.all(events.map((event) => prepare(digest, random, event)));
      const entries: SealedEntry[] = [];
      let before = prev;
      for (const { event, commitments, salts } of prepared) {
        const at = seq + entries.length;
        const text = entryText(event, commitments, at, before);
        const hash = await entryHash(digest, text);
        entries.push({ seq: at, text, hash, personal: event.personal, salts });
        before = hash;
      }
      return entries;
    },
    open: openEntry,
  };
}

/** Reads a sealed entry back; null when its text is not one of ours. */
export function openEntry(entry: SealedEntry): StoredEvent | null {
  const parsed = entry.isSpoiled ? null : parseEntryText(entry.text);
  if (parsed === null) return null;
  const { commitments, ...event } = parsed;
  const joined = joinPersonal({ ...event, personal: entry.personal ?? {} });
  const stored = { ...joined, seq: event.seq, prev: event.prev, hash: entry.hash };
  return Object.keys(commitments).length === 0 ? stored : { ...stored, seal: { commitments, salts: entry.salts ?? {} } };
}

async function prepare(digest: Digest, random: RandomBytes, raw: LogEvent): Promise<Prepared> {
  const event = separatePersonal(raw);
  const names = Object.keys(event.personal).sort();
  const salts = Object.fromEntries(names.map((name) => [name, toHex(random(SALT_BYTES))]));
  const made = await Promise.all(names.map((name) => commitment(digest, salts[name] ?? '', name, event.personal[name] ?? '')));
  return { event, salts, commitments: Object.fromEntries(names.map((name, i) => [name, made[i] ?? ''])) };
}
