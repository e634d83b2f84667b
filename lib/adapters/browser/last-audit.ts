import { browser } from 'wxt/browser';
import type { RecordDesk } from '../../ports/record-desk';
import type { LastAudit } from '../../ports/record-room';

const KEY = 'lastAudit';

/** What the last audit of the whole log on this station said; null before the first one. A reminder for people, no proof. */
export async function readLastAudit(): Promise<LastAudit | null> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof kept === 'object' && kept !== null && 'at' in kept && 'integrity' in kept ? (kept as LastAudit) : null;
}

/** A desk whose audits are remembered for the storage screen. `now`: ms UTC. */
export function notingAudits(desk: RecordDesk, now: () => number): RecordDesk {
  return {
    ...desk,
    async verify(files, control) {
      const result = await desk.verify(files, control);
      const { integrity, completeness, size, anchored } = result;
      const kept: LastAudit = { at: now(), integrity, completeness, size, anchored };
      await browser.storage.local.set({ [KEY]: kept }).catch(() => undefined);
      return result;
    },
  };
}
