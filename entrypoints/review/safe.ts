import { withRecordLock } from '../../lib/adapters/browser/record-lock';
import { safeIdle, safeSession } from '../../lib/adapters/browser/safe-session';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createOpener } from '../../lib/adapters/db/safe-rows';
import { createSafeStore } from '../../lib/adapters/db/safe-store';
import { createSafe } from '../../lib/audit/safe';

export const safeCrypto = createSafeCrypto();

/** Screens and exports say that they are locked rather than show half of the data. */
export const opener = createOpener({ crypto: safeCrypto, key: safeSession.key });

/** What the background follows the log for goes on without personal values. */
export const blankOpener = createOpener({ crypto: safeCrypto, key: safeSession.key, ifLocked: 'blank' });

export const safeStore = createSafeStore({ crypto: safeCrypto, opener });

/** One passphrase at a time, in whichever page. */
export const safeInTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('hedan-safe', work);

export const safe = createSafe({
  ...{ store: safeStore, crypto: safeCrypto, session: safeSession, idle: safeIdle },
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  alone: withRecordLock,
  inTurn: safeInTurn,
});
