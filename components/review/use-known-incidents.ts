import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import { foldIncidents, type Incident } from '../../lib/incidents/fold';
import { type ReviewedCase, withImported } from '../../lib/insight/cases';
import { usePorts } from '../ui/ports';

const TYPES: readonly EventType[] = ['incident.opened', 'incident.changed', 'cases.imported'];

export interface KnownIncidents {
  /** Null until they were read for the first time. */
  readonly list: readonly Incident[] | null;
  /** Cases from elsewhere. */
  readonly imported: readonly ReviewedCase[];
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** Incidents and imported cases as they stand when `isAsked` becomes true; only what came since is read then. */
export function useKnownIncidents(isAsked: boolean): KnownIncidents {
  const { events } = usePorts();
  const stored = useRef<readonly StoredEvent[]>([]);
  const [known, setKnown] = useState<Pick<KnownIncidents, 'list' | 'imported'>>({ list: null, imported: [] });
  const [isFailed, setFailed] = useState(false);
  const retry = useCallback(async () => {
    try {
      const newer = await events.read({ types: TYPES, afterSeq: stored.current.at(-1)?.seq ?? -1 });
      stored.current = [...stored.current, ...newer];
      setFailed(false);
      const { current } = stored;
      setKnown((old) =>
        old.list === null || newer.length > 0 ? { list: foldIncidents(current).list, imported: withImported([], current) } : old,
      );
    } catch {
      setFailed(true);
    }
  }, [events]);
  useEffect(() => {
    if (isAsked) void retry();
  }, [isAsked, retry]);
  return { ...known, isFailed, retry };
}
