import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventType, StoredEvent } from '../../lib/domain/event';
import { foldIncidents, type Incident } from '../../lib/incidents/fold';
import { usePorts } from '../ui/ports';

const TYPES: readonly EventType[] = ['incident.opened', 'incident.changed'];

export interface KnownIncidents {
  /** Null until they were read for the first time. */
  readonly list: readonly Incident[] | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** Incidents as they stand when `isAsked` becomes true; only what came since is read then. */
export function useKnownIncidents(isAsked: boolean): KnownIncidents {
  const { events } = usePorts();
  const stored = useRef<readonly StoredEvent[]>([]);
  const [list, setList] = useState<readonly Incident[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const retry = useCallback(async () => {
    try {
      const newer = await events.read({ types: TYPES, afterSeq: stored.current.at(-1)?.seq ?? -1 });
      stored.current = [...stored.current, ...newer];
      setFailed(false);
      setList((old) => (old === null || newer.length > 0 ? foldIncidents(stored.current).list : old));
    } catch {
      setFailed(true);
    }
  }, [events]);
  useEffect(() => {
    if (isAsked) void retry();
  }, [isAsked, retry]);
  return { list, isFailed, retry };
}
