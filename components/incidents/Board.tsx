import { Button, Input, Rate } from 'antd';
import { useState } from 'react';
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
export function Board({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [note, setNote] = useState('');
  const [feedback, setFeedback] = useState('');
  const [stars, setStars] = useState(0);
  const { incidentId } = incident;
  const addNote = () =>
    act.run(() => desk.change(incidentId, { kind: 'noted', text: note.trim() })).then((ok) => ok && setNote(''));
  const addFeedback = () =>
    act
      .run(() => desk.change(incidentId, { kind: 'answered', satisfaction: stars === 0 ? null : stars, text: feedback.trim() }))
      .then((ok) => {
        if (!ok) return;
        setFeedback('');
        setStars(0);
      });
  return (
    <section className="hd-part" aria-labelledby="incident-board">
      <h3 id="incident-board">{t('board.title')}</h3>
      <div className="hd-form">
        <Field label={t('board.note')}>
          {(id) => (
            <Input.Search
              id={id}
              maxLength={500}
              value={note}
              enterButton={t('board.addNote')}
              onChange={(event) => setNote(event.target.value)}
              onSearch={(text, event) => (text.trim() === '' || isComposing(event) ? undefined : void addNote())}
            />
          )}
        </Field>
        <Field label={t('board.feedback')}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize
              maxLength={1000}
              value={feedback}
              onChange={(event) => setFeedback(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="hd-row">
        <span>{t('board.satisfaction')}</span>
        <Rate aria-label={t('board.satisfaction')} value={stars} onChange={setStars} />
        <Button disabled={act.busy || (stars === 0 && feedback.trim() === '')} onClick={() => void addFeedback()}>
          {t('board.save')}
        </Button>
        <Button
          danger
          disabled={act.busy}
          onClick={() => void act.run(() => desk.change(incidentId, { kind: 'complained', text: feedback.trim() }))}
        >
          {t('board.complained')}
        </Button>
      </div>
    </section>
  );
}

/** Enter that ends a composition chooses a word; it adds no note. */
function isComposing(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'nativeEvent' in event && event.nativeEvent instanceof KeyboardEvent
    ? event.nativeEvent.isComposing
    : false;
}
