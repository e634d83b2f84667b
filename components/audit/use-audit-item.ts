import { useEffect, useState } from 'react';
import type { OrderExtract } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import type { Change } from '../../lib/domain/prompt';
import type { EventReader } from '../../lib/ports/event-log';
import type { AuditItem } from '../../lib/review/audit';
import { usePorts } from '../ui/ports';

export interface ItemFacts {
  readonly order: OrderExtract | null;
  readonly changes: readonly Change[];
}

/** What the log holds about an item: the flagged save, or the order as it was last seen. Null while it is read. */
export function useAuditItem(item: AuditItem): ItemFacts | null {
  const { events } = usePorts();
  const [facts, setFacts] = useState<ItemFacts | null>(null);
  const { id, kind } = item;
  useEffect(() => {
    let alive = true;
    setFacts(null);
    const reading = kind === 'flagged' ? readFlag(events, id) : readSeen(events, id);
    reading.then(
      (found) => alive && setFacts(found),
      () => alive && setFacts({ order: null, changes: [] }),
    );
    return () => {
      alive = false;
    };
  }, [events, id, kind]);
  return facts;
}

async function readFlag(events: EventReader, flagId: string): Promise<ItemFacts> {
  const [entry] = foldEntries(await events.read({ flagIds: [flagId] }));
  return { order: entry?.order ?? null, changes: entry?.changes ?? [] };
}

/** The id of a passed order is its site and number with a space between; a site has none. */
async function readSeen(events: EventReader, id: string): Promise<ItemFacts> {
  const cut = id.indexOf(' ');
  const query = {
    site: id.slice(0, cut),
    orderNo: id.slice(cut + 1),
    types: ['order.seen'],
    newestFirst: true,
    limit: 1,
  } as const;
  const [seen] = await events.read(query);
  return { order: seen && 'order' in seen.body ? seen.body.order : null, changes: [] };
}
