import { Dexie, type Table } from 'dexie';
import type { FoldStore } from '../../ports/fold-store';

/** A database of its own: what is in it can be thrown away at any time, the log cannot. */
class FoldDatabase extends Dexie {
  declare readonly snapshots: Table<{ readonly key: 'standing'; readonly value: unknown }, string>;

  constructor(name: string) {
    // relaxed: what a power cut takes is folded again.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ snapshots: 'key' });
  }
}

export const FOLDS_NAME = 'hedan-memory';

/** Snapshots of folds, next to the log. */
export function createFoldStore(name = FOLDS_NAME): FoldStore {
  const db = new FoldDatabase(name);
  return {
    load: async () => (await db.snapshots.get('standing'))?.value ?? null,
    save: async (value) => void (await db.snapshots.put({ key: 'standing', value })),
  };
}
