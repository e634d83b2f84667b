import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createEventReader } from '../../lib/adapters/db/reader';
import type { createOpener } from '../../lib/adapters/db/safe-rows';
import { judgeFully } from '../../lib/address/judge-fully';
import { createSealer } from '../../lib/audit/sealer';
import type { ReplayItem } from '../../lib/pipeline/replay-item';
import { itemsFromLog, REPLAY_TYPES } from '../../lib/pipeline/sandbox/from-log';
import { generatedItems } from '../../lib/pipeline/sandbox/generated';
import type { SandboxSource } from '../../lib/ports/sandbox';

type Opener = ReturnType<typeof createOpener>;

export interface SandboxItems {
  readonly total: number;
  readonly items: Iterable<ReplayItem>;
}

/** What a sandbox run works on, and how many: orders made up from a seed, or what the log holds of a time and a site. */
export async function itemsOf(source: SandboxSource, address: object, opener: Opener): Promise<SandboxItems> {
  if (source.kind === 'generated')
    return { total: source.orders, items: generatedItems(source.orders, source.seed, source.role) };
  const events = await createEventReader({ sealer: createSealer(webDigest, webRandom), opener }).read({
    types: REPLAY_TYPES,
    afterSeq: -1,
  });
  const { from, to, site, role } = source;
  const isCounted = (e: (typeof events)[number]) => e.type === 'flag.raised' || e.type === 'order.seen';
  const total = events.filter((e) => isCounted(e) && e.at >= from && e.at < to && (site === null || e.site === site)).length;
  const utcOffsetMinutes = -new Date().getTimezoneOffset();
  return { total, items: itemsFromLog(events, { from, to, site, address, judge: judgeFully, utcOffsetMinutes, role }) };
}
