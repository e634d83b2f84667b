import { Dexie, type Table } from 'dexie';
import type { Vault } from '../../ports/approval';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const utf8 = new TextEncoder();

interface ValueRow {
  readonly key: string;
  readonly value: unknown;
}

interface SecretRow {
  readonly id: 'team' | 'station';
  readonly secret: CryptoKey;
}

class VaultDatabase extends Dexie {
  declare readonly values: Table<ValueRow, string>;
  declare readonly secrets: Table<SecretRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ values: 'key', secrets: 'id' });
  }
}

/**
 * People, tries and secrets of this machine, in a database of the extension's own: content scripts can read `storage.local`,
 * but not this. The secrets are keys that can sign and can never be read, not even by us.
 */
export function createVault(name = 'vault'): Vault {
  const db = new VaultDatabase(name);
  const teamKey = async () => (await db.secrets.get('team'))?.secret ?? null;
  return {
    load: async (key) => (await db.values.get(key))?.value,
    save: async (key, value) => void (await db.values.put({ key, value })),
    async teamMac(text) {
      const key = await teamKey();
      return key ? mac(key, text) : null;
    },
    async setTeam(secret) {
      const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), HMAC, false, ['sign']);
      await db.secrets.put({ id: 'team', secret: key });
    },
    async stretch(pin, salt) {
      const password = await crypto.subtle.importKey('raw', utf8.encode(pin.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
      const rounds = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8.encode(salt), iterations: ROUNDS };
      const bits = hex(new Uint8Array(await crypto.subtle.deriveBits(rounds, password, 256)));
      // A copied database is no use for guessing short PINs without this machine's own key.
      return hex(await mac(await stationKey(db), bits));
    },
  };
}

async function stationKey(db: VaultDatabase): Promise<CryptoKey> {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const fresh = await crypto.subtle.importKey('raw', random, HMAC, false, ['sign']);
  return db.transaction('rw', db.secrets, async () => {
    const there = await db.secrets.get('station');
    if (there) return there.secret;
    await db.secrets.add({ id: 'station', secret: fresh });
    return fresh;
  });
}

async function mac(key: CryptoKey, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
