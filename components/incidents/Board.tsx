import { Button, Input, Rate } from 'antd';
import { useState } from 'react';
import type { IncidentChange } from '../../lib/domain/incident';
import type { Incident } from '../../lib/incidents/fold';
import { useTexts } from '../ui/locale';
import { Field } from './Field';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** Notes on the progress, and what came back from the customer. */
export function Board(props: Props) {
  const t = useTexts(incidentMessages);
  return (
    <section className="hd-part" aria-labelledby="incident-board">
      <h3 id="incident-board">{t('board.title')}</h3>
      <Note {...props} />
      <Feedback {...props} />
    </section>
  );
}

function Note({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [note, setNote] = useState('');
  const add = () =>
    act
      .run(() => desk.change(incident.incidentId, { kind: 'noted', text: note.trim() }))
      .then((ok) => (ok ? setNote('') : undefined));
  return (
    <Field label={t('board.note')}>
      {(id) => (
        <Input.Search
          id={id}
          maxLength={500}
          value={note}
          enterButton={t('board.addNote')}
          onChange={(event) => setNote(event.target.value)}
          onSearch={(text, event) => (text.trim() === '' || isComposing(event) ? undefined : void add())}
        />
      )}
    </Field>
  );
}

function Feedback({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [text, setText] = useState('');
  const [stars, setStars] = useState(0);
  const record = (change: IncidentChange) => act.run(() => desk.change(incident.incidentId, change));
  const answer = async () => {
    const satisfaction = stars === 0 ? null : stars;
    if (!(await record({ kind: 'answered', satisfaction, text: text.trim() }))) return;
    setText('');
    setStars(0);
  };
  return (
    <>
      <Field label={t('board.feedback')}>
        {(id) => (
          <Input.TextArea id={id} autoSize maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <div className="hd-row">
        <span>{t('board.satisfaction')}</span>
        <Rate aria-label={t('board.satisfaction')} value={stars} onChange={setStars} />
        <Button disabled={act.busy || (stars === 0 && text.trim() === '')} onClick={() => void answer()}>
          {t('board.save')}
        </Button>
        <Button danger disabled={act.busy} onClick={() => void record({ kind: 'complained', text: text.trim() })}>
          {t('board.complained')}
        </Button>
      </div>
    </>
  );
}

/** Enter that ends a composition chooses a word; it adds no note. */
function isComposing(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'nativeEvent' in event && event.nativeEvent instanceof KeyboardEvent
    ? event.nativeEvent.isComposing
    : false;
}
