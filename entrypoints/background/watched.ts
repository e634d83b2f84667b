import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createSealer } from '../../lib/audit/sealer';
import { watchedBy } from '../../lib/policy/check-sums';
import { blankOpener } from '../review/safe';

/** The background's own look into the log. */
export const ownReader = createEventReader({ sealer: createSealer(webDigest, webRandom), opener: blankOpener });

/** How often each rule ran while it only watched, since it was last edited. */
export async function readWatched(): Promise<(rule: string) => number> {
  return watchedBy(await ownReader.read({ types: ['checks.counted', 'policy.published'] }));
}
