import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { Incident } from '../../lib/incidents/fold';
import { useTexts } from '../ui/locale';
import { MessageForm } from './MessageForm';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';
import { useMessageFacts } from './use-message-facts';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly entries: readonly FlaggedEntry[];
}

/** Telling the customer, noted in the incident. */
export function Tell({ incident, desk, entries }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const known = useMessageFacts(incident, desk, entries);
  return (
    <section className="hd-part" aria-labelledby="incident-tell">
      <h3 id="incident-tell">{t('tell.title')}</h3>
      <MessageForm
        templates={desk.policy.templates}
        known={known}
        isBusy={act.busy}
        onTold={(told, said) => act.run(() => desk.change(incident.incidentId, { kind: 'told', ...told }), said)}
      />
    </section>
  );
}
