import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { usePorts } from '../ui/ports';

interface Today {
  readonly entries: readonly FlaggedEntry[];
  readonly gaps: readonly StoredEvent<'gap.recorded'>[];
}

const NOTHING: Today = { entries: [], gaps: [] };
const TYPES: readonly EventType[] = ['flag.raised', 'verdict.given', 'verdict.undone', 'gap.recorded'];

/** Today's entries and gaps by the reader's own midnight, followed. An unreadable log counts as empty: the health notice says why. */
export function useToday(): Today {
  const { events, clock } = usePorts();
  const [today, setToday] = useState(NOTHING);
  useEffect(() => {
    let alive = true;
    const load = () => {
      const from = dayjs(clock.now()).startOf('day').valueOf();
      events.read({ from, types: TYPES }).then(
        (stored) => alive && setToday({ entries: foldEntries(stored), gaps: stored.filter(isGap) }),
        () => alive && setToday(NOTHING),
      );
    };
    const stop = events.watch(load);
    return () => {
      alive = false;
      stop();
    };
  }, [events, clock]);
  return today;
}

function isGap(event: StoredEvent): event is StoredEvent<'gap.recorded'> {
  return event.type === 'gap.recorded';
}
