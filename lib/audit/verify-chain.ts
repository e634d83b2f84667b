import type { StoredEvent } from '../domain/event';
import { separatePersonal } from '../domain/personal';
import type { Digest } from '../ports/digest';
import { commitment, entryHash, entryText, GENESIS } from './hash';

/** `hash`: the entry is not what was hashed; `prev`: it does not follow the one before; `seq`: one is missing or doubled;
 * `commitment`: a personal value is not the one that was logged; `id`: two entries have the same id. */
export type ChainFault = 'hash' | 'prev' | 'seq' | 'commitment' | 'id';

export interface ChainReport {
  readonly ok: boolean;
  readonly checked: number;
  readonly faults: readonly { readonly seq: number; readonly fault: ChainFault }[];
  /** Hash of the last entry. */
  readonly head: string;
}

const TOGETHER = 500;

/**
 * Checks a whole chain of stored events from the first entry on, in the order of `seq`. What was erased is accepted:
 * its commitment stands in its place. Says nothing about a tail that was cut off; that takes a checkpoint.
 */
export async function verifyChain(entries: readonly StoredEvent[], digest: Digest): Promise<ChainReport> {
  const faults: { seq: number; fault: ChainFault }[] = [];
  const ids = new Set<string>();
  let prev = GENESIS;
  for (let at = 0; at < entries.length; at += TOGETHER) {
    const part = entries.slice(at, at + TOGETHER);
    const own = await Promise.all(part.map((entry) => faultsOf(entry, digest)));
    part.forEach((entry, i) => {
      const found: ChainFault[] = [...(own[i] ?? [])];
      if (entry.seq !== at + i) found.push('seq');
      if (entry.prev !== prev) found.push('prev');
      if (ids.has(entry.id)) found.push('id');
      ids.add(entry.id);
      prev = entry.hash;
      for (const fault of found) faults.push({ seq: entry.seq, fault });
    });
  }
  return { ok: faults.length === 0, checked: entries.length, faults, head: prev };
}

async function faultsOf(entry: StoredEvent, digest: Digest): Promise<readonly ChainFault[]> {
  const commitments = entry.seal?.commitments ?? {};
  const event = separatePersonal(entry);
  const text = entryText(event, commitments, entry.seq, entry.prev);
  const names = Object.keys(event.personal);
  const made = await Promise.all(
    names.map((name) => commitment(digest, entry.seal?.salts[name] ?? '', name, event.personal[name] ?? '')),
  );
  const faults: ChainFault[] = names.some((name, i) => commitments[name] !== made[i]) ? ['commitment'] : [];
  return (await entryHash(digest, text)) === entry.hash ? faults : ['hash', ...faults];
}
