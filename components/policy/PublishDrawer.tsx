import { Alert, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import type { GateFault, PublishResult } from '../../lib/domain/policy-revision';
import { useSectionPort } from '../desk/section-port';
import { useLocale, useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { useSettings } from '../ui/use-settings';
import { Differences } from './Differences';
import { Faults } from './JsonTab';
import { policyMessages } from './messages';
import { policyPort } from './port';
import { useDraft } from './use-draft';

interface Props {
  readonly onClose: () => void;
  readonly onPublished: (revision: string) => void;
}

/** What publishing would change, who answers for it, and everything that stands in the way. */
export function PublishDrawer({ onClose, onPublished }: Props) {
  const { changes } = useDraft();
  const t = useTexts(policyMessages);
  const { author, setAuthor, note, setNote, waived, waive, outcome, error, isBusy, send } = usePublish(onPublished);
  const footer = (
    <Button
      type="primary"
      block
      loading={isBusy}
      disabled={author.trim() === '' || changes.length === 0}
      onClick={() => void send()}
    >
      {t('publish.now')}
    </Button>
  );
  return (
    <Drawer open onClose={onClose} size={520} title={t('publish')} footer={footer}>
      <div className="hd-stack">
        <h3>{t('publish.changes', { count: changes.length })}</h3>
        <Differences list={changes} />
        <div className="hd-field">
          <span aria-hidden="true">{t('publish.author')}</span>
          <Input
            aria-label={t('publish.author')}
            value={author}
            maxLength={100}
            onChange={(event) => setAuthor(event.target.value)}
          />
        </div>
        <div className="hd-field">
          <span aria-hidden="true">{t('publish.note')}</span>
          <Input.TextArea
            aria-label={t('publish.note')}
            value={note}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        {outcome && !outcome.ok && outcome.faults.length > 0 ? <Faults faults={outcome.faults} /> : null}
        {outcome && !outcome.ok && outcome.gate.length > 0 ? <Gate gate={outcome.gate} waived={waived} onWaive={waive} /> : null}
        {error === null ? null : (
          <Alert type="error" showIcon title={t('publish.failed')} description={<PageText text={error} />} />
        )}
      </div>
    </Drawer>
  );
}

/** What is sent, and what came of it. */
function usePublish(onPublished: Props['onPublished']) {
  const { layer, document, discard } = useDraft();
  const { publish } = useSectionPort(policyPort);
  const { settings } = useSettings();
  const [author, setAuthor] = useState(settings.reviewer);
  const [note, setNote] = useState('');
  const [waived, setWaived] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<PublishResult | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const waivers = Object.entries(waived).flatMap(([rule, reason]) => (reason.trim() ? [{ rule, by: author, reason }] : []));
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      const result = await publish({ layer, document, author: author.trim(), note, kind: 'edit', waivers });
      setOutcome(result);
      if (!result.ok) return;
      discard();
      onPublished(result.revision);
    } catch (caught) {
      setError(caught instanceof Error ? caught.message : String(caught));
    } finally {
      setBusy(false);
    }
  };
  const waive = (rule: string, reason: string) => setWaived({ ...waived, [rule]: reason });
  return { author, setAuthor, note, setNote, waived, waive, outcome, error, isBusy, send };
}

interface GateProps {
  readonly gate: readonly GateFault[];
  readonly waived: Readonly<Record<string, string>>;
  readonly onWaive: (rule: string, reason: string) => void;
}

/** Steps that were refused. Shadow time can be waived, with a reason and under the publisher's name. */
function Gate({ gate, waived, onWaive }: GateProps) {
  const { texts } = usePorts();
  const t = useTexts(policyMessages);
  const locale = useLocale();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('gate')}
      description={
        <ul className="hd-faults">
          {gate.map(({ rule, reason }) => (
            <li key={rule}>
              <strong>{texts.ruleName(rule, locale)}</strong> {t(`gate.${reason}`)}
              {reason === 'too_few_shadow' || reason === 'edited' ? (
                <div className="hd-field">
                  <span aria-hidden="true">{t('gate.waive')}</span>
                  <Input
                    aria-label={t('gate.waive')}
                    value={waived[rule] ?? ''}
                    maxLength={500}
                    onChange={(event) => onWaive(rule, event.target.value)}
                  />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      }
    />
  );
}
