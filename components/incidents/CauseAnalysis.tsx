import { Alert, Button, Checkbox, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import type { CauseNode, CorrectiveAction } from '../../lib/domain/incident';
import { depthOf, faultsOf } from '../../lib/incidents/cause';
import type { Incident } from '../../lib/incidents/fold';
import { useTexts } from '../ui/locale';
import { Field } from './Field';
import { incidentMessages } from './messages';
import { type CauseDraft, useCause } from './use-cause';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** The tree of whys with its evidence, and what will be changed; what is still weak is said while one writes. */
export function CauseAnalysis({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const cause = useCause(incident, desk);
  const faults = faultsOf(cause.tree);
  return (
    <section className="hd-part" aria-labelledby="incident-cause">
      <h3 id="incident-cause">{t('cause.title')}</h3>
      <Branch parent={null} cause={cause} />
      <h4>{t('cause.actions')}</h4>
      {cause.tree.actions.map((action) => (
        <Action key={action.id} action={action} cause={cause} now={desk.now} />
      ))}
      <Button size="small" onClick={cause.addAction}>
        {t('cause.addAction')}
      </Button>
      {cause.isDirty && faults.length > 0 ? (
        <Alert
          type="info"
          title={
            <ul className="hd-faults">
              {[...new Set(faults.map((fault) => t(`fault.${fault.kind}`, 'word' in fault ? { word: fault.word } : {})))].map(
                (text) => (
                  <li key={text}>{text}</li>
                ),
              )}
            </ul>
          }
        />
      ) : null}
      <div className="hd-row">
        <Button type="primary" disabled={!cause.isDirty} loading={cause.busy} onClick={cause.save}>
          {t('cause.save')}
        </Button>
        <small className="hd-dim" role="status">
          {cause.isDirty ? t('cause.unsaved') : incident.cause.nodes.length > 0 ? t('cause.saved') : ''}
        </small>
      </div>
    </section>
  );
}

/** The causes below one cause; a ring in a stored tree is not followed. */
function Branch({ parent, cause }: { readonly parent: string | null; readonly cause: CauseDraft }) {
  const nodes = cause.tree.nodes.filter((node) => node.parent === parent && depthOf(cause.tree.nodes, node.id) !== null);
  if (nodes.length === 0) return null;
  return (
    <ul className="hd-causes">
      {nodes.map((node) => (
        <li key={node.id}>
          <Cause node={node} cause={cause} />
          <Branch parent={node.id} cause={cause} />
        </li>
      ))}
    </ul>
  );
}

function Cause({ node, cause }: { readonly node: CauseNode; readonly cause: CauseDraft }) {
  const t = useTexts(incidentMessages);
  const depth = depthOf(cause.tree.nodes, node.id) ?? 0;
  const label = depth === 0 ? t('cause.first') : t('cause.why', { depth });
  return (
    <div className="hd-cause">
      <Field label={label}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize
            maxLength={500}
            value={node.text}
            onChange={(event) => cause.setNode(node.id, { text: event.target.value })}
          />
        )}
      </Field>
      <Input
        size="small"
        aria-label={`${label} · ${t('cause.evidence')}`}
        placeholder={t('cause.evidence')}
        maxLength={500}
        value={node.evidence.join(' ')}
        onChange={(event) => cause.setNode(node.id, { evidence: event.target.value === '' ? [] : event.target.value.split(' ') })}
      />
      <div className="hd-row">
        <Checkbox checked={node.isRoot} onChange={(event) => cause.setNode(node.id, { isRoot: event.target.checked })}>
          {t('cause.root')}
        </Checkbox>
        <Button size="small" type="text" onClick={() => cause.addNode(node.id)}>
          {t('cause.add')}
        </Button>
        {depth > 0 ? (
          <Button size="small" type="text" danger onClick={() => cause.removeNode(node.id)}>
            {t('cause.remove')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface ActionProps {
  readonly action: CorrectiveAction;
  readonly cause: CauseDraft;
  readonly now: number;
}

function Action({ action, cause, now }: ActionProps) {
  const t = useTexts(incidentMessages);
  const text = (key: 'text' | 'owner' | 'check', label: string, most: number) => (
    <Field label={label}>
      {(id) => (
        <Input
          id={id}
          maxLength={most}
          value={action[key]}
          onChange={(event) => cause.setAction(action.id, { [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="hd-form hd-action">
      {text('text', t('cause.action'), 300)}
      {text('owner', t('cause.actionOwner'), 40)}
      <Field label={t('cause.actionDue')}>
        {(id) => (
          <DatePicker
            id={id}
            allowClear={false}
            value={dayjs(action.due)}
            onChange={(day) => (day ? cause.setAction(action.id, { due: day.endOf('day').valueOf() }) : undefined)}
          />
        )}
      </Field>
      {text('check', t('cause.actionCheck'), 300)}
      <div className="hd-row">
        <Checkbox
          checked={action.doneAt !== null}
          onChange={(event) => cause.setAction(action.id, { doneAt: event.target.checked ? now : null })}
        >
          {t('cause.done')}
        </Checkbox>
        <Button size="small" type="text" danger onClick={() => cause.removeAction(action.id)}>
          {t('cause.removeAction')}
        </Button>
      </div>
    </div>
  );
}
