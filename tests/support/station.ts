import { quickDigest, webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createKeyPair, signerOf, verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createRecordStore } from '../../lib/adapters/db/record-store';
import { createOpener } from '../../lib/adapters/db/safe-rows';
import { createSafeStore } from '../../lib/adapters/db/safe-store';
import { LogDatabase } from '../../lib/adapters/db/schema';
import { createEventWriter } from '../../lib/adapters/db/writer';
import { createRecordDesk } from '../../lib/audit/record-desk';
import { createSafe } from '../../lib/audit/safe';
import { createSealer } from '../../lib/audit/sealer';
import type { SafeSession } from '../../lib/ports/safe';
import { buildEvent, buildPersonalFlag, NOON } from './events';

const sealer = createSealer(webDigest, webRandom);
let made = 0;
/** Few rounds: how long guessing takes is not what is tested. */
const safeCrypto = createSafeCrypto({ rounds: 1000, bits: 2048 });

/** A whole station: writer, reader and desk on a database of its own. */
export function buildStation(name = `station-${++made}`) {
  const clock = { now: NOON };
  const memory: { key: Uint8Array | null } = { key: null };
  const session: SafeSession = {
    key: async () => memory.key,
    async hold(key) {
      memory.key = key;
    },
    async drop() {
      memory.key = null;
    },
    touch: async () => undefined,
    watch: () => () => undefined,
  };
  const opener = createOpener({ crypto: safeCrypto, key: session.key });
  const safeStore = createSafeStore({ name, crypto: safeCrypto, opener });
  const safe = createSafe({
    ...{ store: safeStore, crypto: safeCrypto, session, now: () => clock.now, newId: () => crypto.randomUUID() },
    alone: (work) => work(),
    inTurn: (work) => work(),
    idle: { idleMinutes: async () => 15, setIdleMinutes: async () => undefined },
  });
  const writer = createEventWriter({ sealer, name, crypto: safeCrypto });
  const reader = createEventReader({ sealer, name, opener });
  const store = createRecordStore({
    name,
    opener,
    crypto: safeCrypto,
    createKeyPair,
    signerOf,
    newOrigin: () => `hedan/${name}`,
    now: () => NOON,
  });
  const tools = { digest: webDigest, quick: quickDigest, random: webRandom, verify: verifySignature };
  let counter = 0;
  const desk = createRecordDesk({
    ...{ store, ...tools },
    now: () => NOON,
    append: async (type, body) =>
      void (await writer.append([buildEvent(type, body, { source: 'background', counter: counter++, at: NOON + 9e6 })])),
  });
  const fill = async (n: number) => void (await writer.append(Array.from({ length: n }, (_, i) => buildPersonalFlag(i))));
  const kept = {
    store: safeStore,
    crypto: safeCrypto,
    newId: () => crypto.randomUUID(),
    now: () => clock.now,
    inTurn: <T>(work: () => Promise<T>) => work(),
  };
  const backup = { store, writer, sealer, digest: webDigest, quick: quickDigest, newTally, verify: verifySignature, safe: kept };
  return { clock, safe, safeStore, name, writer, reader, store, desk, fill, backup, db: () => new LogDatabase(name) };
}
