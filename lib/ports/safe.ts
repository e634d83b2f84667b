import type { Personal } from '../domain/event';

/** What of an entry lies in the safe: personal values and the salts of their commitments. */
export interface OpenValues {
  readonly personal: Personal;
  readonly salts: Readonly<Record<string, string>>;
}

/** The safe's keys as they lie on the disk: sealing needs nothing but these, opening needs the passphrase too. */
export interface SafeKeys {
  /** RSA-OAEP 3072 with SHA-256, SPKI. */
  readonly publicKey: Uint8Array;
  /** PKCS#8 under AES-GCM, by a key that PBKDF2 makes of the passphrase. */
  readonly privateKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/** One AES-GCM key. `about` is bound to what it seals: nobody can put it beside something else. */
export interface DataKey {
  /** Initial vector first. */
  seal(text: string, about: string): Promise<Uint8Array>;
  /** Rejects for what this key did not seal about this. */
  open(bytes: Uint8Array, about: string): Promise<string>;
}

/** What the safe needs of cryptography. */
export interface SafeCrypto {
  create(passphrase: string): Promise<{ readonly keys: SafeKeys; readonly opened: Uint8Array }>;
  /** The private key (PKCS#8); null for a wrong passphrase. Takes a good part of a second. */
  unlock(keys: SafeKeys, passphrase: string): Promise<Uint8Array | null>;
  /** The same pair of keys under another passphrase. */
  rewrap(keys: SafeKeys, opened: Uint8Array, passphrase: string): Promise<SafeKeys>;
  newDataKey(publicKey: Uint8Array): Promise<{ readonly wrapped: Uint8Array; readonly key: DataKey }>;
  /** Rejects when the data key was wrapped for somebody else. */
  openDataKey(opened: Uint8Array, wrapped: Uint8Array): Promise<DataKey>;
}

/** `sealing`: older entries are still being sealed; `opening`: it is being given up and entries are written openly again. */
export type SafePhase = 'sealing' | 'on' | 'opening';

/** The safe as it lies in the store. */
export interface StoredSafe {
  /** Made anew with every pair of keys. */
  readonly generation: string;
  readonly phase: SafePhase;
  readonly keys: SafeKeys;
  /** Entries before this place went through the phase. */
  readonly done: number;
}

/** Wrong passphrases in a row, and when the last one was (ms UTC). */
export interface WrongTries {
  readonly fails: number;
  readonly at: number;
}

/** Where the safe lies. Rejects with a `LogError`. */
export interface SafeStore {
  read(): Promise<StoredSafe | null>;
  /** Puts the safe there. Rejects when there is one with other keys. */
  save(safe: StoredSafe): Promise<void>;
  tries(): Promise<WrongTries | null>;
  saveTries(tries: WrongTries | null): Promise<void>;
  /** The same for the passphrases of backup files. */
  fileTries(): Promise<WrongTries | null>;
  saveFileTries(tries: WrongTries | null): Promise<void>;
  /** Takes the entries that are left through the phase, a slice at a time; `progress` gets 0..1. */
  sweep(progress: (done: number) => void): Promise<void>;
  /** Removes the safe once nothing lies in it any more. */
  remove(): Promise<void>;
}

/** Holds the opened key in memory, for all pages of the extension, until it was idle for too long. */
export interface SafeSession {
  /** Null while locked. */
  key(): Promise<Uint8Array | null>;
  hold(opened: Uint8Array): Promise<void>;
  drop(): Promise<void>;
  /** Somebody works here: the time starts again. */
  touch(): Promise<void>;
  watch(changed: () => void): () => void;
}

export interface SafeState {
  readonly isOn: boolean;
  readonly isLocked: boolean;
  /** Null while it is off. */
  readonly phase: SafePhase | null;
  /** ms until the next passphrase may be tried. */
  readonly waitMs: number;
}

export type UnlockAnswer = { readonly ok: true } | { readonly ok: false; readonly waitMs: number };

/** Encryption at rest, for screens. Passphrases never leave the page that asks for them. */
export interface SafePort {
  state(): Promise<SafeState>;
  watch(changed: () => void): () => void;
  unlock(passphrase: string): Promise<UnlockAnswer>;
  lock(): Promise<void>;
  touch(): void;
  /** Seals everything that is there; what comes meanwhile is sealed from the first moment on. */
  turnOn(passphrase: string, progress: (done: number) => void): Promise<void>;
  turnOff(passphrase: string, progress: (done: number) => void): Promise<UnlockAnswer>;
  /** Goes on with what was interrupted. */
  resume(progress: (done: number) => void): Promise<void>;
  change(old: string, next: string): Promise<UnlockAnswer>;
  /** Minutes without a click or a key after which it locks by itself. */
  idleMinutes(): Promise<number>;
  setIdleMinutes(minutes: number): Promise<void>;
}
