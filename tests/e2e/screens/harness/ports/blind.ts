import { blindPort } from '../../../../../components/blind/port';
import { providePort } from '../../../../../components/desk/section-port';
import { webDigest, webRandom } from '../../../../../lib/adapters/crypto/digest';
import { createBlindDesk } from '../../../../../lib/review/blind-desk';
import { eventAbout } from '../../../../../lib/review/verdict-events';

/** The real desk of blind review over the harness' log, its secrets in memory. */
export default providePort(blindPort, ({ events, send, stamp, clock }) => {
  let kept: string | null = null;
  return createBlindDesk({
    ...{ reader: events, digest: webDigest, random: webRandom, now: clock.now },
    store: {
      load: async () => kept,
      save: async (text) => {
        kept = text;
      },
    },
    async append(type, body, about) {
      const stamped = { ...stamp(), at: clock.now() };
      const station = { v: 1 as const, ...stamped, type, site: '', clerk: '', orderNo: null, body, personal: {} };
      await send([about ? eventAbout(about, type, body, stamped) : station]);
    },
  });
});
