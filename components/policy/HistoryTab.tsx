import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import { isEventOf } from '../../lib/domain/event-types';
import type { PublishResult } from '../../lib/domain/policy-revision';
import { diffPolicies } from '../../lib/policy/diff';
import { useSectionPort } from '../desk/section-port';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { EmptyState, ErrorState, LoadingState } from '../ui/States';
import { useSettings } from '../ui/use-settings';
import { Differences } from './Differences';
import { policyMessages } from './messages';
import { LayerTag } from './Provenance';
import { policyPort } from './port';
import { useDraft } from './use-draft';

type Revision = StoredEvent<'policy.published'>;

/** Every revision with who, when and why; each can be compared with what is in force and gone back to. */
export function HistoryTab() {
  const { list, error } = useRevisions();
  const t = useTexts(policyMessages);
  const [said, setSaid] = useState<string | null>(null);
  if (error !== null) return <ErrorState error={error} retry={() => location.reload()} />;
  if (list === null) return <LoadingState />;
  if (list.length === 0) return <EmptyState title={t('history.empty')} hint={t('history.empty.hint')} />;
  return (
    <section className="hd-pane">
      <h2>{t('history')}</h2>
      {said ? <Alert type="success" showIcon title={said} /> : null}
      <ol className="hd-history">
        {list.map((revision) => (
          <RevisionRow key={revision.id} revision={revision} onDone={setSaid} />
        ))}
      </ol>
    </section>
  );
}

function RevisionRow({ revision, onDone }: { readonly revision: Revision; readonly onDone: (said: string) => void }) {
  const { state } = useDraft();
  const t = useTexts(policyMessages);
  const rollback = useRollback(revision, onDone);
  const [isOpen, setOpen] = useState(false);
  const { layer, revision: id, author, note, kind, waivers, document } = revision.body;
  const differences = diffPolicies(document, state.documents[layer] ?? {});
  return (
    <li>
      <div className="hd-row">
        <TimeCell at={revision.at} form="full" />
        <LayerTag layer={layer} />
        <strong>{t(`kind.${kind}`)}</strong>
        <PageText text={author} />
        <code data-value="">{id}</code>
        {differences.length === 0 ? <em>{t('history.same')}</em> : null}
      </div>
      {note ? (
        <p>
          <PageText text={note} />
        </p>
      ) : null}
      {waivers.map(({ rule, by, reason }) => (
        <p key={rule}>
          {t('history.waiver')} <code data-value="">{rule}</code> <PageText text={`${by}: ${reason}`} />
        </p>
      ))}
      <div className="hd-row">
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('history.diff')}
        </Button>
        <Button size="small" disabled={differences.length === 0} onClick={() => void rollback()}>
          {t('history.back')}
        </Button>
      </div>
      {isOpen ? <Differences list={differences} /> : null}
    </li>
  );
}

function useRollback({ body, at }: Revision, onDone: (said: string) => void): () => Promise<void> {
  const { publish } = useSectionPort(policyPort);
  const { settings } = useSettings();
  const t = useTexts(policyMessages);
  return async () => {
    const note = t('history.back.note', { revision: body.revision, at: new Date(at).toISOString() });
    const author = settings.reviewer.trim() || t('nobody');
    const result: PublishResult = await publish({
      ...{ layer: body.layer, document: body.document, author, note, kind: 'rollback', waivers: [] },
    });
    onDone(result.ok ? t('published', { revision: result.revision }) : t('refused'));
  };
}

function useRevisions(): { readonly list: readonly Revision[] | null; readonly error: unknown } {
  const { events } = usePorts();
  const [state, setState] = useState<{ list: readonly Revision[] | null; error: unknown }>({ list: null, error: null });
  useEffect(() => {
    let alive = true;
    const read = async () => {
      const found = await events.read({ types: ['policy.published'], newestFirst: true, limit: 200 });
      if (alive) setState({ list: found.filter((event) => isEventOf(event, 'policy.published')), error: null });
    };
    const stop = events.watch(() => void read().catch((error: unknown) => alive && setState({ list: null, error })));
    return () => {
      alive = false;
      stop();
    };
  }, [events]);
  return state;
}
