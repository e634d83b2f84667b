import { useCallback, useState } from 'react';
import type { CloseReason } from '../../lib/domain/review';

/** What was typed or chosen beside an item before its verdict. */
export interface Draft {
  readonly note: string;
  readonly closeReason: CloseReason | null;
}

export interface Drafts {
  readonly of: (flagId: string | null) => Draft;
  readonly set: (flagId: string | null, change: Partial<Draft>) => void;
  readonly drop: (flagIds: readonly string[]) => void;
}

const EMPTY: Draft = { note: '', closeReason: null };

/** One draft an item: what was typed beside one never goes to another, and is still there when one comes back to it. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const set = useCallback((flagId: string | null, change: Partial<Draft>) => {
    if (flagId !== null) setDrafts((before) => new Map(before).set(flagId, { ...EMPTY, ...before.get(flagId), ...change }));
  }, []);
  const drop = useCallback((flagIds: readonly string[]) => {
    const isLeft = ([flagId]: readonly [string, Draft]) => !flagIds.includes(flagId);
    setDrafts((before) => (flagIds.some((flagId) => before.has(flagId)) ? new Map([...before].filter(isLeft)) : before));
  }, []);
  return { of: (flagId) => (flagId === null ? EMPTY : (drafts.get(flagId) ?? EMPTY)), set, drop };
}
