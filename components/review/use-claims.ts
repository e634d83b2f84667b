import { useCallback, useEffect, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { CLAIM_EVENTS, type Claim, claimBody, claimsAt, LEASE_MS } from '../../lib/review/claims';
import { eventAbout, type Stamp } from '../../lib/review/verdict-events';
import { usePorts } from '../ui/ports';
import { useSettings } from '../ui/use-settings';

export interface Claims {
  /** Who holds an entry now; null when nobody does. */
  readonly holderOf: (flagId: string) => Claim | null;
  /** Takes the entry, or lets it go when it is one's own already. */
  readonly toggle: (entry: FlaggedEntry) => void;
}

/** Leases end by themselves: looked at again this often (ms). */
const TICK = 15_000;

/** Claims of all reviewers, followed; only those of the last lease are read, for older ones have ended. */
export function useClaims(): Claims {
  const { events, clock, send, stamp } = usePorts();
  const { settings } = useSettings();
  const [claims, setClaims] = useState<ReadonlyMap<string, Claim>>(new Map());
  useEffect(() => {
    let alive = true;
    const load = () => {
      const from = clock.now() - LEASE_MS;
      events.read({ types: CLAIM_EVENTS, from }).then(
        (stored) => alive && setClaims((old) => sameOr(old, claimsAt(stored, clock.now()))),
        () => undefined,
      );
    };
    const stop = events.watch(load);
    const timer = setInterval(load, TICK);
    return () => {
      alive = false;
      clearInterval(timer);
      stop();
    };
  }, [events, clock]);
  const holderOf = useCallback((flagId: string) => claims.get(flagId) ?? null, [claims]);
  const toggle = useCallback(
    (entry: FlaggedEntry) => {
      const { flagId } = entry;
      const holder = holderOf(flagId);
      if (settings.reviewer === '' || (holder && holder.reviewer !== settings.reviewer)) return;
      const at = clock.now();
      const stamped: Stamp = { ...stamp(), at };
      const event = holder
        ? eventAbout(entry, 'claim.released', { flagId, reviewer: settings.reviewer, why: 'skipped' }, stamped)
        : eventAbout(entry, 'claim.taken', claimBody(flagId, settings.reviewer, at), stamped);
      send([event]).catch(() => undefined);
    },
    [holderOf, settings.reviewer, clock, stamp, send],
  );
  return { holderOf, toggle };
}

/** The old claims where nothing changed, so that a screen that follows every event is not drawn for each. */
function sameOr(old: ReadonlyMap<string, Claim>, next: ReadonlyMap<string, Claim>): ReadonlyMap<string, Claim> {
  const isSame = ({ flagId, reviewer, until }: Claim) => {
    const known = old.get(flagId);
    return known?.reviewer === reviewer && known.until === until;
  };
  return old.size === next.size && [...next.values()].every(isSame) ? old : next;
}
