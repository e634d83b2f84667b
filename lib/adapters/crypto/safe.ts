import type { DataKey, SafeCrypto, SafeKeys } from '../../ports/safe';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const IV_BYTES = 12;
const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
const utf8 = new TextEncoder();

/** The safe by WebCrypto, for pages, workers and Node. Fewer rounds and bits are for tests; a stored safe keeps its own. */
export function createSafeCrypto({ rounds = ROUNDS, bits = 3072 } = {}): SafeCrypto {
  return {
    async create(passphrase) {
      const size = { modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) };
      const pair = await crypto.subtle.generateKey({ ...RSA, ...size }, true, ['encrypt', 'decrypt']);
      const publicKey = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
      const opened = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
      return { keys: await wrap(publicKey, opened, passphrase, rounds), opened };
    },
    async unlock({ privateKey, iv, salt, rounds: own }, passphrase) {
      const key = await passphraseKey(passphrase, salt, own);
      try {
        const algorithm = { name: 'AES-GCM', iv: new Uint8Array(iv) };
        return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, new Uint8Array(privateKey)));
      } catch {
        return null;
      }
    },
    rewrap: ({ publicKey }, opened, passphrase) => wrap(publicKey, opened, passphrase, rounds),
    async newDataKey(publicKey) {
      const raw = crypto.getRandomValues(new Uint8Array(32));
      const rsa = await crypto.subtle.importKey('spki', new Uint8Array(publicKey), RSA, false, ['encrypt']);
      const wrapped = new Uint8Array(await crypto.subtle.encrypt(RSA, rsa, raw));
      return { wrapped, key: dataKey(await importAes(raw)) };
    },
    async openDataKey(opened, wrapped) {
      const rsa = await crypto.subtle.importKey('pkcs8', new Uint8Array(opened), RSA, false, ['decrypt']);
      return dataKey(await importAes(new Uint8Array(await crypto.subtle.decrypt(RSA, rsa, new Uint8Array(wrapped)))));
    },
  };
}

async function wrap(publicKey: Uint8Array, opened: Uint8Array, passphrase: string, rounds: number): Promise<SafeKeys> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await passphraseKey(passphrase, salt, rounds);
  const privateKey = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(opened)));
  return { publicKey, privateKey, iv, salt, rounds };
}

/** The same passphrase in another Unicode form is the same passphrase. */
async function passphraseKey(passphrase: string, salt: Uint8Array, rounds: number): Promise<CryptoKey> {
  const password = await crypto.subtle.importKey('raw', utf8.encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations: rounds };
  return crypto.subtle.deriveKey(how, password, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function importAes(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function dataKey(key: CryptoKey): DataKey {
  const algorithm = (iv: Uint8Array, about: string) => ({
    ...{ name: 'AES-GCM', iv: new Uint8Array(iv), additionalData: utf8.encode(about) },
  });
  return {
    async seal(text, about) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const bytes = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, about), key, utf8.encode(text)));
      const all = new Uint8Array(IV_BYTES + bytes.length);
      all.set(iv);
      all.set(bytes, IV_BYTES);
      return all;
    },
    async open(bytes, about) {
      const how = algorithm(bytes.subarray(0, IV_BYTES), about);
      return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, new Uint8Array(bytes.subarray(IV_BYTES))));
    },
  };
}
