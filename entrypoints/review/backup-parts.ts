import { quickDigest, webDigest } from '../../lib/adapters/crypto/digest';
import { verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import type { BackupPorts } from '../../lib/audit/backup';
import { sealer, store } from './exporter';
import { safeCrypto, safeInTurn, safeStore } from './safe';
import { sendingWriter } from './sending-writer';

const time = { newId: () => crypto.randomUUID(), now: () => Date.now() };

/** What backups of this profile are made and read with. */
export const backupParts: BackupPorts = {
  ...{ store, sealer, newTally, writer: sendingWriter },
  ...{ digest: webDigest, quick: quickDigest, verify: verifySignature },
  safe: { store: safeStore, crypto: safeCrypto, inTurn: safeInTurn, ...time },
};
