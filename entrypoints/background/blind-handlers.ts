import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { createStamp } from '../../lib/adapters/browser/stamp';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createSealedStore } from '../../lib/adapters/db/sealed-store';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { newEvent } from '../../lib/domain/new-event';
import * as schema from '../../lib/messages/blind-schemas';
import * as names from '../../lib/messages/names';
import { nothingSchema } from '../../lib/messages/schemas';
import { createBlindDesk } from '../../lib/review/blind-desk';
import { eventAbout } from '../../lib/review/verdict-events';
import type { Record } from './record';
import { ownReader } from './watched';

/** The channels of blind review. Sealed verdicts stay in the background: no screen is ever told one before both are in. */
export function blindHandlers(record: Record): Readonly<{ [channel: string]: Handler }> {
  const stamp = createStamp();
  const desk = createBlindDesk({
    ...{ reader: ownReader, digest: webDigest, random: webRandom, now: Date.now, store: createSealedStore('blind') },
    async append(type, body, about: FlaggedEntry | null) {
      const at = Date.now();
      const event = about ? eventAbout(about, type, body, { ...stamp(), at }) : newEvent(stamp(), type, body, { at, clerk: '' });
      await record.append([event]);
    },
  });
  return {
    [names.BLIND_WORK]: handler('screen', parse(schema.blindWorkSchema), ({ reviewer }) => desk.work(reviewer)),
    [names.BLIND_GIVE]: handler('screen', parse(schema.blindGiveSchema), (given) => desk.give(given)),
    [names.BLIND_FIGURES]: handler('screen', parse(nothingSchema), () => desk.figures()),
    [names.BLIND_PLAN]: handler('screen', parse(schema.blindPlanSchema), (plan) => desk.plan(plan)),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
