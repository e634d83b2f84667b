import { useMemo, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { Incident } from '../../lib/incidents/fold';
import type { MessageFacts } from '../../lib/incidents/template';
import { customerMessages } from '../incidents/customer-messages';
import { MessageForm, type Told } from '../incidents/MessageForm';
import { type IncidentDesk, useIncidents } from '../incidents/use-incidents';
import { useKnownName, useMessageFacts } from '../incidents/use-message-facts';
import { useTexts } from '../ui/locale';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';
import { panelMessages } from './messages';

/** Messages to the customer about this order: the policy's templates, filled with what the log knows of it. */
export function OrderMessage({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(panelMessages);
  const desk = useIncidents();
  const incident = desk.incidents.list.find(
    ({ closed, scope }) => closed === null && entry.orderNo !== null && scope.orders.includes(entry.orderNo),
  );
  return (
    <section className="hd-card" aria-labelledby="panel-message">
      <details>
        <summary id="panel-message">{t('message')}</summary>
        {incident ? (
          <AboutIncident entry={entry} incident={incident} desk={desk} />
        ) : (
          <AboutOrder entry={entry} templates={desk.policy.templates} />
        )}
      </details>
    </section>
  );
}

interface IncidentProps {
  readonly entry: FlaggedEntry;
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** What is told is noted in the incident, by whoever works here. */
function AboutIncident({ entry, incident, desk }: IncidentProps) {
  const t = useTexts(panelMessages);
  const { clerk, reviewer } = useSettings().settings;
  const me = clerk || reviewer;
  const record = useRecord(me);
  const [said, setSaid] = useState('');
  const entries = useMemo(() => [entry], [entry]);
  const known = useMessageFacts(incident, desk, entries);
  const note = (told: Told) => {
    if (me === '') return setSaid(t('message.name'));
    const body = { incidentId: incident.incidentId, by: me, change: { kind: 'told' as const, ...told } };
    record('incident.changed', body, entry.orderNo).then(
      () => setSaid(t('message.noted', { title: incident.title })),
      (error: unknown) => setSaid(t('message.failed', { why: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <>
      <MessageForm templates={desk.policy.templates} known={known} isBusy={false} onTold={note} />
      <p role="status">{said}</p>
    </>
  );
}

/** Without an incident there is nothing to note it in. */
function AboutOrder({
  entry,
  templates,
}: {
  readonly entry: FlaggedEntry;
  readonly templates: IncidentDesk['policy']['templates'];
}) {
  const call = useTexts(customerMessages);
  const { settings } = useSettings();
  const { personal, order, orderNo, errorTypes } = entry;
  const customer = useKnownName(personal.recipientName ?? order.values.recipientName);
  const [problem] = errorTypes;
  const known: MessageFacts = {
    owner: settings.clerk,
    ...(orderNo ? { orderNo } : {}),
    ...(problem ? { problem: call(problem) } : {}),
    ...(customer ? { customer } : {}),
    ...(order.values.trackingNo ? { trackingNo: order.values.trackingNo } : {}),
  };
  return <MessageForm templates={templates} known={known} isBusy={false} onTold={() => undefined} />;
}
