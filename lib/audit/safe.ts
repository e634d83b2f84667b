import type { SafeCrypto, SafePort, SafeSession, SafeStore, StoredSafe, UnlockAnswer, WrongTries } from '../ports/safe';

export interface SafeParts {
  readonly store: SafeStore;
  readonly crypto: SafeCrypto;
  readonly session: SafeSession;
  /** ms UTC. */
  now(): number;
  newId(): string;
  /** One piece of work on the whole log at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** One passphrase at a time: guesses sent all at once wait for each other, in whichever page. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  readonly idle: Pick<SafePort, 'idleMinutes' | 'setIdleMinutes'>;
}

const FIRST_MS = 1_000;
const MOST_MS = 15 * 60_000;
/** Shorter passphrases are guessed too soon by whoever has the disk. */
export const LEAST_PASSPHRASE = 8;

/** Encryption at rest: who may open it, how long after a wrong passphrase, and what happens to the entries that are there. */
export function createSafe(parts: SafeParts): SafePort {
  const { store, crypto, session, inTurn } = parts;
  return {
    async state() {
      const [safe, key, tries] = await Promise.all([store.read(), session.key(), store.tries()]);
      const waitMs = waitAfter(tries, parts.now());
      return { isOn: safe !== null, isLocked: safe !== null && key === null, phase: safe?.phase ?? null, waitMs };
    },
    watch: session.watch,
    unlock: (passphrase) =>
      inTurn(async () => {
        const safe = await store.read();
        return safe === null ? { ok: true } : answerOf(await tryPassphrase(parts, safe, passphrase));
      }),
    lock: () => session.drop(),
    touch: () => void session.touch(),
    turnOn: (passphrase, progress) =>
      parts.alone(async () => {
        if (passphrase.length < LEAST_PASSPHRASE) throw new RangeError('the passphrase is too short');
        const { keys, opened } = await crypto.create(passphrase);
        await store.save({ generation: parts.newId(), phase: 'sealing', keys, done: 0 });
        await session.hold(opened);
        await finish(parts, progress);
      }),
    turnOff: (passphrase, progress) =>
      inTurn(() =>
        parts.alone(async () => {
          const safe = await store.read();
          if (safe === null) return { ok: true };
          const tried = await tryPassphrase(parts, safe, passphrase);
          if (!tried.ok) return answerOf(tried);
          if (safe.phase !== 'opening') await store.save({ ...safe, phase: 'opening', done: 0 });
          await finish(parts, progress);
          await session.drop();
          return { ok: true };
        }),
      ),
    resume: (progress) => parts.alone(() => finish(parts, progress)),
    change: (old, next) =>
      inTurn(async () => {
        if (next.length < LEAST_PASSPHRASE) throw new RangeError('the passphrase is too short');
        const safe = await store.read();
        if (safe === null) return { ok: true };
        const tried = await tryPassphrase(parts, safe, old);
        if (!tried.ok) return answerOf(tried);
        const keys = await crypto.rewrap(safe.keys, tried.opened, next);
        // The phase may have moved on meanwhile; the keys are what changes.
        await store.save({ ...((await store.read()) ?? safe), keys });
        return { ok: true };
      }),
    ...parts.idle,
  };
}

/** How long the next passphrase has to wait, in ms: a second after the first wrong one, doubled each time. */
export function waitAfter(tries: WrongTries | null, now: number): number {
  if (tries === null || tries.fails === 0) return 0;
  const wait = Math.min(FIRST_MS * 2 ** Math.min(tries.fails - 1, 20), MOST_MS);
  // A clock that was set back shortens nothing.
  return now < tries.at ? wait : Math.max(0, tries.at + wait - now);
}

type Tried = { readonly ok: true; readonly opened: Uint8Array } | { readonly ok: false; readonly waitMs: number };

/** The try is written down as a wrong one before it is made: killing the browser in between saves nothing. */
async function tryPassphrase(parts: SafeParts, safe: StoredSafe, passphrase: string): Promise<Tried> {
  const { store, crypto, session } = parts;
  const now = parts.now();
  const before = await store.tries();
  const left = waitAfter(before, now);
  if (left > 0) {
    if (before && now < before.at) await store.saveTries({ ...before, at: now });
    return { ok: false, waitMs: left };
  }
  const tries = { fails: (before?.fails ?? 0) + 1, at: now };
  await store.saveTries(tries);
  const opened = await crypto.unlock(safe.keys, passphrase);
  if (opened === null) return { ok: false, waitMs: waitAfter(tries, now) };
  await store.saveTries(null);
  await session.hold(opened);
  return { ok: true, opened };
}

/** The opened key goes no further than this file and the session. */
function answerOf(tried: Tried): UnlockAnswer {
  return tried.ok ? { ok: true } : { ok: false, waitMs: tried.waitMs };
}

/** To the end of the phase: everything sealed, or everything open and the safe gone. */
async function finish({ store, session }: SafeParts, progress: (done: number) => void): Promise<void> {
  await store.sweep((done) => {
    // Whoever waits for it does not click.
    void session.touch();
    progress(done);
  });
  const safe = await store.read();
  if (safe?.phase === 'sealing') await store.save({ ...safe, phase: 'on' });
  if (safe?.phase === 'opening') await store.remove();
}
