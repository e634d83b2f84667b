import { providePort } from '../../../../../components/desk/section-port';
import { evidencePort } from '../../../../../components/review/evidence-port';
import type { StoredEvent } from '../../../../../lib/domain/event';
import { type PastRow, toRow } from '../../../../../lib/policy/facts/past-row';
import { relatedIn, relatedQueryOf } from '../../../../../lib/policy/facts/related';

declare global {
  interface Window {
    /** Set by a test: looking up fails. */
    failEvidence?: boolean;
    /** How often somebody looked something up. */
    lookedUp?: number;
  }
}

/** Related orders out of the flags in memory: the background's own fold over the same events. */
export default providePort(evidencePort, ({ events }) => ({
  related: async (entry) => {
    window.lookedUp = (window.lookedUp ?? 0) + 1;
    if (window.failEvidence) throw new Error('gone');
    const rows = new Map<string, PastRow>();
    for (const event of await events.read({ types: ['flag.raised'] })) {
      if (event.site !== entry.site) continue;
      const { order } = (event as StoredEvent<'flag.raised'>).body;
      const row = toRow(order, event.at, rows.get(order.orderNo ?? ''));
      if (row) rows.set(row.orderNo, row);
    }
    return relatedIn(rows, relatedQueryOf(entry.orderNo, entry.order));
  },
}));
