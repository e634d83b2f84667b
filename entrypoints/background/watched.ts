import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createSealer } from '../../lib/audit/sealer';
import { isEventOf } from '../../lib/domain/event-types';
import { watchedBy } from '../../lib/policy/check-sums';

/** The background's own look into the log. */
export const ownReader = createEventReader({ sealer: createSealer(webDigest, webRandom) });

/** How often each rule ran while it only watched, over the whole log. */
export async function readWatched(): Promise<(rule: string) => number> {
  const events = await ownReader.read({ types: ['checks.counted'] });
  return watchedBy(events.filter((event) => isEventOf(event, 'checks.counted')).map(({ body }) => body));
}
