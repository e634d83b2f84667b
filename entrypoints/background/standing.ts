import { createStamp } from '../../lib/adapters/browser/stamp';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createFoldStore } from '../../lib/adapters/db/fold-store';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createSealer } from '../../lib/audit/sealer';
import type { EventBodies } from '../../lib/domain/event';
import { type FactsAnswer, NO_FACTS } from '../../lib/domain/facts';
import { newEvent } from '../../lib/domain/new-event';
import type { BreakerChange } from '../../lib/policy/breaker/running';
import { createStanding, type Standing } from '../../lib/policy/standing';
import { blankOpener } from '../review/safe';
import type { Record } from './record';

export interface StandingDesk extends Standing {
  /** One event of the background's own, appended and folded. */
  note<T extends 'ticket.came' | 'breaker.changed'>(type: T, body: EventBodies[T], id?: string): Promise<void>;
}

/** Follows the log for facts and breakers; what a breaker does by itself is logged and told to every page. */
export function createStandingDesk(record: Record, tellTabs: () => Promise<void>): StandingDesk {
  const stamp = createStamp();
  const eventOf = <T extends 'ticket.came' | 'breaker.changed'>(type: T, body: EventBodies[T], id: string) =>
    newEvent({ ...stamp(), id }, type, body, { at: Date.now(), clerk: '' });
  const changed = async (changes: readonly BreakerChange[]) => {
    await record.append(changes.map(({ id, ...body }) => eventOf('breaker.changed', body, id)));
    void tellTabs();
  };
  const reader = createEventReader({ sealer: createSealer(webDigest, webRandom), opener: blankOpener });
  const standing = createStanding({ reader, store: createFoldStore(), changed });
  return {
    ...standing,
    async note(type, body, id = crypto.randomUUID()) {
      await record.append([eventOf(type, body, id)]);
      await standing.catchUp();
      if (type === 'breaker.changed') await tellTabs();
    },
  };
}

const NOTHING = { orderNos: [], customers: [], skus: [] };
/** A long log that is folded for the first time must not keep a page waiting for its settings. */
const PATIENCE_MS = 1_500;

/** The site's general facts; a log that cannot be read leaves pages without a past, never without their checks. */
export async function factsOf(standing: Standing, site: string): Promise<FactsAnswer> {
  const none: FactsAnswer = { facts: NO_FACTS, seen: {} };
  const late = new Promise<FactsAnswer>((resolve) => setTimeout(() => resolve(none), PATIENCE_MS));
  return Promise.race([standing.answer(site, NOTHING).catch(() => none), late]);
}

/** Folds what a page left behind once it is in the log; late is fine, so nobody waits for it. */
export function followLog(standing: Standing): void {
  void standing.catchUp().catch(() => undefined);
}
