import { type Handler, handler, type Sender } from '../../lib/adapters/browser/listen';
import type { LogEvent } from '../../lib/domain/event';
import * as names from '../../lib/messages/names';
import { relatedSchema } from '../../lib/messages/order-schemas';
import * as schema from '../../lib/messages/schemas';
import type { DeadlineWatch } from './deadline-watch';
import type { ListAlerts } from './list-alerts';
import type { Record } from './record';
import { followLog, type StandingDesk } from './standing';

/** The channels of the log: what comes in, what was learned from it, and the circuit breakers that hang on it. */
export function logHandlers(
  record: Record,
  standing: StandingDesk,
  deadlines: DeadlineWatch,
  alerts: ListAlerts,
): Readonly<{ [channel: string]: Handler }> {
  const append = async (body: { events: unknown }, sender: Sender) => {
    const results = await record.append(body.events as readonly LogEvent[]);
    followLog(standing);
    deadlines.heard(body.events as readonly LogEvent[]);
    if (sender.tier === 'page') alerts.heard(body.events as readonly LogEvent[], sender.tabId);
    return results;
  };
  return {
    [names.LOG_APPEND]: handler('page', (body) => schema.pageAppendSchema.parse(body), append),
    [names.UI_APPEND]: handler('screen', (body) => schema.logAppendSchema.parse(body), append),
    [names.FACTS_GET]: handler(
      'page',
      (body) => schema.factsSchema.parse(body),
      ({ site, ...query }) => standing.answer(site, query),
    ),
    [names.ORDERS_RELATED]: handler(
      'screen',
      (body) => relatedSchema.parse(body),
      ({ site, ...query }) => standing.related(site, query),
    ),
    [names.TICKET_ADD]: handler(
      'screen',
      (body) => schema.ticketSchema.parse(body),
      (ticket) => standing.note('ticket.came', ticket),
    ),
    [names.BREAKER_SET]: handler(
      'screen',
      (body) => schema.breakerSchema.parse(body),
      async ({ kind, to, why, by }) => {
        const was = (await standing.breakers()).find((breaker) => breaker.kind === kind)?.state ?? 'closed';
        if (was !== to) await standing.note('breaker.changed', { kind, from: was, to, why, by });
      },
    ),
    [names.BREAKERS_GET]: handler(
      'screen',
      (body) => schema.nothingSchema.parse(body),
      () => standing.breakers(),
    ),
  };
}
