import { Dexie, type Table } from 'dexie';

interface KeyRow {
  readonly id: 'key';
  readonly key: CryptoKey;
}

interface TextRow {
  readonly id: 'text';
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

class SealedDatabase extends Dexie {
  declare readonly keys: Table<KeyRow, string>;
  declare readonly texts: Table<TextRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ keys: 'id', texts: 'id' });
  }
}

const CIPHER = 'AES-GCM';
const utf8 = new TextEncoder();

/**
 * One text under a key that can never be read out of the browser, not even by us: who looks into the storage, or copies
 * it to another machine, finds nothing to read. Whoever may run code in the extension can still ask it to open.
 */
export function createSealedStore(name: string) {
  const db = new SealedDatabase(name);
  return {
    async load(): Promise<string | null> {
      const [kept, row] = await Promise.all([db.keys.get('key'), db.texts.get('text')]);
      if (!kept || !row) return null;
      const plain = await crypto.subtle.decrypt({ name: CIPHER, iv: row.iv }, kept.key, row.sealed).catch(() => null);
      return plain === null ? null : new TextDecoder().decode(plain);
    },
    async save(text: string): Promise<void> {
      const key = await keyOf(db);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      await db.texts.put({ id: 'text', iv, sealed: await crypto.subtle.encrypt({ name: CIPHER, iv }, key, utf8.encode(text)) });
    },
  };
}

async function keyOf(db: SealedDatabase): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
  return db.transaction('rw', db.keys, async () => {
    const there = await db.keys.get('key');
    if (there) return there.key;
    await db.keys.add({ id: 'key', key: fresh });
    return fresh;
  });
}
