import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { FieldType } from '../domain/field-type';

/** A field that is edited again so soon was most probably wrong the first time, ms. */
export const AGAIN_MS = 600_000;

/** What happened to one field of one order: who changed it, how often and when. */
export interface EditTrail {
  readonly site: string;
  readonly orderNo: string;
  readonly field: FieldType;
  /** In the order of their first edit. */
  readonly clerks: readonly string[];
  readonly edits: number;
  /** Edits within ten minutes of the one before. */
  readonly again: number;
  /** A value came back that had been there before. */
  readonly isReverted: boolean;
  /** ms since the epoch, UTC. */
  readonly first: number;
  readonly last: number;
}

/** All edits of a time, folded. Shares are null where there is nothing to go by. */
export interface EditSummary {
  readonly edits: number;
  readonly orders: number;
  /** Edits of a field that had been edited within ten minutes before: mistakes that nobody asked about. */
  readonly again: number;
  readonly againShare: number | null;
  readonly reverted: number;
  /** Most edits within ten minutes first, then most edits, then the newest. */
  readonly trails: readonly EditTrail[];
}

interface Growing {
  trail: EditTrail;
  readonly seen: Set<string>;
}

/** Folds `edit.made` events, in whatever order they come, into one trail for each field of each order. */
export function editTrails(events: readonly StoredEvent[]): EditSummary {
  const growing = new Map<string, Growing>();
  const edits = events.filter((event) => isEventOf(event, 'edit.made')).toSorted((a, b) => a.at - b.at || a.seq - b.seq);
  for (const event of edits) {
    if (event.orderNo === null) continue;
    const key = JSON.stringify([event.site, event.orderNo, event.body.field]);
    const known = growing.get(key);
    if (known) grow(known, event);
    else growing.set(key, begun(event, event.orderNo));
  }
  const trails = [...growing.values()]
    .map(({ trail }) => trail)
    .sort((a, b) => b.again - a.again || b.edits - a.edits || b.last - a.last);
  const sum = (of: (trail: EditTrail) => number) => trails.reduce((all, trail) => all + of(trail), 0);
  const [all, again] = [sum((trail) => trail.edits), sum((trail) => trail.again)];
  return {
    ...{ edits: all, again, againShare: all === 0 ? null : again / all, reverted: sum((trail) => Number(trail.isReverted)) },
    orders: new Set(trails.map(({ site, orderNo }) => JSON.stringify([site, orderNo]))).size,
    trails,
  };
}

function begun({ at, body, clerk, site }: StoredEvent<'edit.made'>, orderNo: string): Growing {
  const trail = { site, orderNo, field: body.field, clerks: [clerk], edits: 1, again: 0, isReverted: false, first: at, last: at };
  return { trail, seen: new Set([body.beforeHash]) };
}

function grow(own: Growing, { at, body, clerk }: StoredEvent<'edit.made'>): void {
  const { trail, seen } = own;
  own.trail = {
    ...trail,
    clerks: trail.clerks.includes(clerk) ? trail.clerks : [...trail.clerks, clerk],
    edits: trail.edits + 1,
    again: trail.again + (at - trail.last <= AGAIN_MS ? 1 : 0),
    isReverted: trail.isReverted || seen.has(body.afterHash),
    last: at,
  };
  seen.add(body.beforeHash);
}
