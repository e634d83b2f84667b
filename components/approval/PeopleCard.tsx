import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { PERSON_ROLES, type Person, type PersonRole } from '../../lib/domain/approval';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { approvalMessages } from './messages';
import { PinInput } from './PersonPin';
import { RemovePerson } from './RemovePerson';
import type { ApprovalDesk } from './use-approval-desk';

interface Props {
  readonly desk: ApprovalDesk;
  readonly people: readonly Person[];
}

/** Who asks and who approves, with a PIN each. */
export function PeopleCard({ desk, people }: Props) {
  const t = useTexts(approvalMessages);
  const [edited, setEdited] = useState<Person | null>(null);
  return (
    <section className="hd-approval-card">
      <h2>{t('people.title')}</h2>
      <p className="hd-dim">{people.length === 0 ? t('people.none') : t('people.lead')}</p>
      {people.length > 0 ? (
        <ul className="hd-approval-people">
          {people.map((person) => (
            <PersonLine
              key={person.id}
              person={person}
              others={people.filter(({ id }) => id !== person.id)}
              desk={desk}
              onEdit={() => setEdited(person)}
            />
          ))}
        </ul>
      ) : null}
      <PersonForm
        key={edited?.id ?? 'new'}
        desk={desk}
        person={edited}
        isFirst={people.length === 0}
        onDone={() => setEdited(null)}
      />
    </section>
  );
}

interface LineProps {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly desk: ApprovalDesk;
  onEdit(): void;
}

function PersonLine({ person, others, desk, onEdit }: LineProps) {
  const t = useTexts(approvalMessages);
  const word = useWords();
  const { name, role } = person;
  return (
    <li>
      <strong>
        <PageText text={name} limit={40} />
      </strong>
      <span className="hd-tag">{word(`person.${role}`)}</span>
      <span className="hd-approval-end">
        <Button size="small" type="text" onClick={onEdit}>
          {t('people.reset')}
        </Button>
        <RemovePerson person={person} others={others} desk={desk} />
      </span>
    </li>
  );
}

interface FormProps {
  readonly desk: ApprovalDesk;
  /** Null for somebody new. */
  readonly person: Person | null;
  readonly isFirst: boolean;
  onDone(): void;
}

function PersonForm({ desk, person, isFirst, onDone }: FormProps) {
  const t = useTexts(approvalMessages);
  const word = useWords();
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<PersonRole>(person?.role ?? (isFirst ? 'supervisor' : 'reviewer'));
  const [pin, setPin] = useState('');
  const save = async () => {
    const draft = { id: person?.id ?? null, name, role, pin: pin === '' && person ? null : pin };
    if (!(await desk.change((port, by) => port.savePerson(draft, by)))) return;
    setName('');
    setPin('');
    onDone();
  };
  const isReady = name.trim() !== '' && (person !== null || pin !== '');
  return (
    <div className="hd-row hd-approval-form">
      <Input
        aria-label={t('person')}
        placeholder={t('person')}
        style={{ width: 160 }}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select<PersonRole>
        aria-label={t('role')}
        style={{ width: 150 }}
        value={role}
        options={PERSON_ROLES.map((value) => ({ value, label: word(`person.${value}`) }))}
        onChange={setRole}
      />
      <PinInput label={t('pin')} value={pin} isNew onChange={setPin} />
      <Button type="primary" disabled={!isReady} onClick={() => void save()}>
        {person ? t('people.save') : t('people.add')}
      </Button>
      {person ? <Button onClick={onDone}>{t('people.cancel')}</Button> : null}
    </div>
  );
}
