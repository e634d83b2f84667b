import { blindPort } from '../../../components/blind/port';
import { providePort } from '../../../components/desk/section-port';
import { webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { newEvent } from '../../../lib/domain/new-event';
import { createBlindDesk } from '../../../lib/review/blind-desk';
import { eventAbout } from '../../../lib/review/verdict-events';

/** The desk of blind review over the sample, its secrets in memory. */
export default providePort(blindPort, ({ events, send, stamp, clock }) => {
  let kept: string | null = null;
  const store = {
    load: async () => kept,
    save: async (text: string) => {
      kept = text;
    },
  };
  return createBlindDesk({
    ...{ reader: events, digest: webDigest, random: webRandom, now: clock.now, store },
    async append(type, body, about) {
      const at = clock.now();
      const event = about ? eventAbout(about, type, body, { ...stamp(), at }) : newEvent(stamp(), type, body, { at, clerk: '' });
      await send([event]);
    },
  });
});
