import type { LogEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';

/** Something critical that a row of a list says. `key` is the same for the same order and rule, whatever its values are. */
export interface ListAlert {
  readonly key: string;
  readonly site: string;
  readonly orderNo: string;
  readonly rule: string;
}

/** The critical findings of list rows among `events`, each order and rule once. Answered and watched ones are no flags. */
export function listAlerts(events: readonly LogEvent[]): readonly ListAlert[] {
  const found = new Map<string, ListAlert>();
  for (const event of events) {
    if (!isEventOf(event, 'flag.raised') || event.orderNo === null) continue;
    const { action, order, findings } = event.body;
    if (action !== null || order?.pageKind !== 'orderList' || !Array.isArray(findings)) continue;
    const { site, orderNo } = event;
    for (const { rule, severity, tier } of findings) {
      if (severity !== 'critical' || tier === 'observe') continue;
      const key = JSON.stringify([site, orderNo, rule]);
      found.set(key, { key, site, orderNo, rule });
    }
  }
  return [...found.values()];
}
