import { Select } from 'antd';
import { ERROR_TYPES } from '../../lib/domain/finding';
import type { QueueOwners, RoutingPolicy, StaffMember } from '../../lib/domain/policy';
import { REVIEW_QUEUES, type ReviewQueue } from '../../lib/domain/review';
import { DEFAULT_ROUTING } from '../../lib/review/routing';
import { useTexts, useWords } from '../ui/locale';
import { deskMessages } from './desk-messages';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useDraft } from './use-draft';

const NOBODY: QueueOwners = { people: [], roles: [] };

/** Who looks after address, amount, goods and behaviour, and which kinds of error belong where. */
export function RoutingTab() {
  const t = useTexts(deskMessages);
  const word = useWords();
  const { policy, document, edit } = useDraft();
  const own = document.routing ?? {};
  const change = (part: Partial<RoutingPolicy>) => edit({ routing: { ...own, ...part } });
  const queues = REVIEW_QUEUES.map((value) => ({ value, label: word(`queue.${value}`) }));
  return (
    <>
      <section className="hd-pane">
        <h2>{t('routing')}</h2>
        <p className="hd-dim">{t('routing.hint')}</p>
        {REVIEW_QUEUES.map((queue) => (
          <Owners
            key={queue}
            queue={queue}
            owners={policy.routing?.owners[queue] ?? NOBODY}
            onChange={(owners) => change({ owners: { ...own.owners, [queue]: owners } })}
          />
        ))}
      </section>
      <Staff />
      <section className="hd-pane">
        <h2>{t('routing.types')}</h2>
        <dl className="hd-grid">
          {ERROR_TYPES.map((type) => (
            <div key={type}>
              <dt>{word(`errorType.${type}`)}</dt>
              <dd>
                <Select<ReviewQueue>
                  aria-label={word(`errorType.${type}`)}
                  value={policy.routing?.queueOf[type] ?? DEFAULT_ROUTING[type]}
                  options={queues}
                  onChange={(queue) => change({ queueOf: { ...own.queueOf, [type]: queue } })}
                />
                <Provenance path={`routing.queueOf.${type}`} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

interface OwnersProps {
  readonly queue: ReviewQueue;
  readonly owners: QueueOwners;
  readonly onChange: (owners: QueueOwners) => void;
}

function Owners({ queue, owners, onChange }: OwnersProps) {
  const t = useTexts(deskMessages);
  const name = useWords()(`queue.${queue}`);
  return (
    <fieldset className="hd-owners">
      <legend>
        {name} <Provenance path={`routing.owners.${queue}`} />
      </legend>
      {(['people', 'roles'] as const).map((key) => (
        <div key={key} className="hd-field" data-wide>
          <span aria-hidden="true">{t(`routing.${key}`)}</span>
          <Select
            mode="tags"
            aria-label={`${name}: ${t(`routing.${key}`)}`}
            value={[...owners[key]]}
            tokenSeparators={[',', '，', '、']}
            onChange={(next: string[]) => onChange({ ...owners, [key]: next })}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** What people are here, by name: limits and handling that name a role hold for whoever works under that name. */
function Staff() {
  const t = useTexts(deskMessages);
  const { policy, edit } = useDraft();
  return (
    <section className="hd-pane">
      <h2>
        {t('staff')} <Provenance path="staff" />
      </h2>
      <p className="hd-dim">{t('staff.hint')}</p>
      <RowsEditor<StaffMember>
        rows={policy.staff ?? []}
        onChange={(staff) => edit({ staff })}
        make={() => ({ name: '', role: '' })}
        empty={t('staff.empty')}
        add={t('staff.add')}
        columns={[
          { key: 'name', title: t('staff.name'), kind: 'text' },
          { key: 'role', title: t('staff.role'), kind: 'text' },
        ]}
      />
    </section>
  );
}
