import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { ACTION_TYPES, type ActionType } from '../../lib/domain/field-type';
import { useSectionPort } from '../desk/section-port';
import { useTexts, useWords } from '../ui/locale';
import { breakerMessages } from './messages';
import { breakerPort } from './port';

interface Props {
  readonly me: string;
  readonly act: (work: () => Promise<void>) => void;
}

/** "A ticket came": complaints that arrive elsewhere, one or many at once. */
export function TicketForm({ me, act }: Props) {
  const t = useTexts(breakerMessages);
  const word = useWords();
  const port = useSectionPort(breakerPort);
  const [kind, setKind] = useState<ActionType | '*'>('*');
  const [count, setCount] = useState(1);
  const [note, setNote] = useState('');
  const [added, setAdded] = useState(0);
  const add = async () => {
    setAdded(0);
    await port.ticket(kind, count, note.trim(), me);
    setAdded(count);
    setNote('');
    setCount(1);
  };
  return (
    <section className="hd-pane" aria-label={t('ticket')}>
      <h2>{t('ticket')}</h2>
      <p className="hd-dim">{t('ticket.hint')}</p>
      <div className="hd-row">
        <Select<ActionType | '*'>
          aria-label={t('ticket.kind')}
          style={{ minWidth: 150 }}
          value={kind}
          options={[{ value: '*', label: t('all') }, ...ACTION_TYPES.map((value) => ({ value, label: word(`action.${value}`) }))]}
          onChange={setKind}
        />
        <InputNumber aria-label={t('ticket.count')} min={1} max={500} value={count} onChange={(next) => setCount(next ?? 1)} />
        <Input
          aria-label={t('ticket.note')}
          placeholder={t('ticket.note')}
          maxLength={500}
          style={{ maxWidth: 320 }}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="primary" disabled={me === ''} onClick={() => act(add)}>
          {t('ticket.add')}
        </Button>
      </div>
      <p role="status">{added > 0 ? t('ticket.added', { count: added }) : ''}</p>
    </section>
  );
}
