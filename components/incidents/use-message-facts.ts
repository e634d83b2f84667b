import dayjs from 'dayjs';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { deadlinesOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import type { MessageFacts } from '../../lib/incidents/template';
import { formatMoney } from '../../lib/money/arithmetic';
import { useTexts } from '../ui/locale';
import { useHidden } from '../ui/use-sight';
import { customerMessages } from './customer-messages';
import type { IncidentDesk } from './use-incidents';

/** What is known of the order and the incident; a fact that nobody knows is left out. */
export function useMessageFacts(incident: Incident, desk: IncidentDesk, entries: readonly FlaggedEntry[]): MessageFacts {
  const call = useTexts(customerMessages);
  const progress = deadlinesOf(incident, desk.policy, desk.now).find(({ kind }) => kind === 'progress');
  const granted = incident.history.flatMap(({ change }) => (change.kind === 'compensated' ? [change.granted.amount] : [])).at(-1);
  const values = entries.map(({ order }) => order.values);
  const customer = useKnownName(
    entries.map(({ personal, order }) => personal.recipientName ?? order.values.recipientName).find(Boolean),
  );
  const trackingNo = values.map((one) => one.trackingNo).find(Boolean);
  return {
    problem: call(incident.errorType),
    owner: incident.owner,
    ...(incident.scope.orders[0] ? { orderNo: incident.scope.orders.slice(0, 5).join('、') } : {}),
    ...(progress ? { deadline: dayjs(progress.dueAt).format('MM-DD HH:mm') } : {}),
    ...(granted ? { compensation: formatMoney(granted) } : {}),
    ...(customer ? { customer } : {}),
    ...(trackingNo ? { trackingNo } : {}),
  };
}

/** A customer is not greeted by a masked name: whoever may not see it writes it in. */
export function useKnownName(name: string | undefined): string | undefined {
  return useHidden()?.includes('name') ? undefined : name;
}
