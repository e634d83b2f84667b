import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createKeyPair, signerOf, verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createRecordStore } from '../../lib/adapters/db/record-store';
import { LogDatabase } from '../../lib/adapters/db/schema';
import { createEventWriter } from '../../lib/adapters/db/writer';
import { createRecordDesk } from '../../lib/audit/record-desk';
import { createSealer } from '../../lib/audit/sealer';
import { buildEvent, buildPersonalFlag, NOON } from './events';

const sealer = createSealer(webDigest, webRandom);
let made = 0;

/** A whole station: writer, reader and desk on a database of its own. */
export function buildStation(name = `station-${++made}`) {
  const writer = createEventWriter({ sealer, name });
  const reader = createEventReader({ sealer, name });
  const store = createRecordStore({ name, createKeyPair, signerOf, newOrigin: () => `hedan/${name}`, now: () => NOON });
  const crypto = { digest: webDigest, random: webRandom, verify: verifySignature };
  let counter = 0;
  const desk = createRecordDesk({
    ...{ store, ...crypto },
    now: () => NOON,
    append: async (type, body) =>
      void (await writer.append([buildEvent(type, body, { source: 'background', counter: counter++, at: NOON + 9e6 })])),
  });
  const fill = async (n: number) => void (await writer.append(Array.from({ length: n }, (_, i) => buildPersonalFlag(i))));
  const backup = { store, writer, sealer, digest: webDigest, newTally, verify: verifySignature };
  return { name, writer, reader, store, desk, fill, backup, db: () => new LogDatabase(name) };
}
