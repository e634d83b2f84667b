import { LogError } from '../../domain/log-error';
import type { DataKey, OpenValues, SafeCrypto } from '../../ports/safe';
import type { SealedEntry } from '../../ports/sealer';
import { entryOf } from './columns';
import type { EventRow, LogDatabase, SafeRow } from './schema';

/** Opens what lies in the safe. `refuse`: a locked safe ends the reading; `blank`: it reads as if nothing were there. */
export interface RowOpener {
  entries(db: LogDatabase, rows: readonly EventRow[], ifLocked?: 'refuse' | 'blank'): Promise<readonly SealedEntry[]>;
}

export interface OpenerOptions {
  readonly crypto: Pick<SafeCrypto, 'openDataKey'>;
  /** The opened key; null while locked. */
  key(): Promise<Uint8Array | null>;
  readonly ifLocked?: 'refuse' | 'blank';
}

/** For logs that no safe was ever made for; refuses where there is one after all. */
export const NO_OPENER: RowOpener = createOpener({
  crypto: { openDataKey: () => Promise.reject(new LogError('locked')) },
  key: async () => null,
});

/** Data keys are opened once and kept as long as the safe is open. */
export function createOpener({ crypto, key, ifLocked: usual = 'refuse' }: OpenerOptions): RowOpener {
  let kept: { readonly of: string; readonly keys: Map<string, Promise<DataKey>> } | null = null;

  async function dataKeyOf(db: LogDatabase, id: string, opened: Uint8Array): Promise<DataKey> {
    const of = `${opened.length}:${opened.slice(-32).join()}`;
    if (kept?.of !== of) kept = { of, keys: new Map() };
    const { keys } = kept;
    const found = keys.get(id) ?? db.dataKeys.get(id).then((row) => crypto.openDataKey(opened, row?.wrapped ?? new Uint8Array()));
    keys.set(id, found);
    return found;
  }

  async function openRow(db: LogDatabase, row: EventRow, opened: Uint8Array): Promise<SealedEntry> {
    if (!row.values) return entryOf(row);
    try {
      const dataKey = await dataKeyOf(db, row.values.key, opened);
      return { ...entryOf(row), ...valuesOf(await dataKey.open(row.values.bytes, row.hash)) };
    } catch {
      return { ...entryOf(row), isSpoiled: true };
    }
  }

  return {
    async entries(db, rows, ifLocked = usual) {
      if (!rows.some((row) => row.values)) return rows.map(entryOf);
      const opened = ifLocked === 'blank' && usual === 'refuse' ? null : await key();
      if (opened === null) kept = null;
      if (opened !== null) return Promise.all(rows.map((row) => openRow(db, row, opened)));
      if (ifLocked === 'blank') return rows.map(entryOf);
      if ((await db.safe.get('safe')) !== undefined) throw new LogError('locked');
      // The safe is gone and left behind what it could not open.
      return rows.map((row) => (row.values ? { ...entryOf(row), isSpoiled: true } : entryOf(row)));
    },
  };
}

/** A key for new rows, made once for each life of a writer and each pair of keys. */
export interface RowCloser {
  /** The rows with their values in the safe, and the data key's row when it is new; the rows as they are where there is no safe. */
  close(safe: SafeRow | null, rows: readonly EventRow[]): Promise<readonly EventRow[]>;
  /** The data key's row of what was closed last. */
  readonly keyRow: { readonly id: string; readonly wrapped: Uint8Array } | null;
}

export function createCloser(crypto: Pick<SafeCrypto, 'newDataKey'> | null): RowCloser {
  let kept: { readonly generation: string; readonly id: string; readonly wrapped: Uint8Array; readonly key: DataKey } | null =
    null;
  return {
    get keyRow() {
      return kept && { id: kept.id, wrapped: kept.wrapped };
    },
    async close(safe, rows) {
      if (safe === null || safe.phase === 'opening') return rows;
      // Whoever cannot seal must not write openly either.
      if (crypto === null) throw new LogError('locked');
      const { generation, keys } = safe;
      if (kept?.generation !== generation) {
        const made = await crypto.newDataKey(keys.publicKey);
        kept = { generation, id: globalThis.crypto.randomUUID(), ...made };
      }
      const { id, key } = kept;
      return Promise.all(
        rows.map(async ({ personal, salts, ...row }) => {
          if (!personal) return row;
          const bytes = await key.seal(JSON.stringify({ personal, salts: salts ?? {} } satisfies OpenValues), row.hash);
          return { ...row, values: { key: id, bytes } };
        }),
      );
    },
  };
}

function valuesOf(text: string): OpenValues {
  // Only `close` writes it, and it is sealed.
  return JSON.parse(text) as OpenValues;
}
