import { useCallback, useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import { type AuditItem, type AuditPlan, type AuditResult, auditable, auditResult, drawAudit } from '../../lib/review/audit';
import { usePorts } from '../ui/ports';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';

export interface Audit {
  readonly result: AuditResult;
  readonly seed: string;
  readonly items: readonly AuditItem[];
}

export interface Audits {
  /** Newest first. */
  readonly all: readonly Audit[];
  /** Draws from the orders of [from, to) and writes down what was drawn. Resolves to the number of items; 0 writes nothing. */
  readonly draw: (from: number, to: number, plan: AuditPlan) => Promise<number>;
  readonly judge: (auditId: string, itemId: string, isWrong: boolean) => Promise<void>;
}

/** The audits on record, followed. */
export function useAudits(): Audits {
  const { events } = usePorts();
  const { reviewer } = useSettings().settings;
  const record = useRecord(reviewer);
  const [all, setAll] = useState<readonly Audit[]>([]);
  useEffect(() => {
    let alive = true;
    const load = () =>
      events.read({ types: ['audit.drawn', 'audit.judged'] }).then(
        (stored) => alive && setAll(auditsOf(stored)),
        () => undefined,
      );
    const stop = events.watch(() => void load());
    return () => {
      alive = false;
      stop();
    };
  }, [events]);
  const draw = useCallback(
    async (from: number, to: number, plan: AuditPlan) => {
      const pool = auditable(await events.read({ from, to, types: ['flag.raised', 'order.seen'] }));
      const items = drawAudit(pool, plan);
      if (items.length === 0) return 0;
      const auditId = `${plan.seed}:${from}:${to}`;
      await record('audit.drawn', { auditId, seed: plan.seed, from, to, population: pool.length, items });
      return items.length;
    },
    [events, record],
  );
  const judge = useCallback(
    (auditId: string, itemId: string, isWrong: boolean) =>
      record('audit.judged', { auditId, itemId, reviewer, isWrong, note: '' }),
    [record, reviewer],
  );
  return { all, draw, judge };
}

/** What is worked on: the oldest audit with something open, the newest where all is judged. */
export function nextOf({ all }: Audits): Audit | null {
  return all.findLast(({ result }) => result.open.length > 0) ?? all[0] ?? null;
}

/** One audit a drawing; drawing the same sample twice is one audit. */
function auditsOf(stored: readonly StoredEvent[]): readonly Audit[] {
  const drawn = stored.filter((event): event is StoredEvent<'audit.drawn'> => event.type === 'audit.drawn');
  const byId = new Map(drawn.map((event) => [event.body.auditId, event]));
  return [...byId.values()]
    .sort((a, b) => b.at - a.at || b.seq - a.seq)
    .map((event) => ({ result: auditResult(event, stored), seed: event.body.seed, items: event.body.items }));
}
