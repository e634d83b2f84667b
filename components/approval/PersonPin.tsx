import { Input, Select } from 'antd';
import type { Person } from '../../lib/domain/approval';
import { useTexts, useWords } from '../ui/locale';
import { approvalMessages } from './messages';

interface Props {
  readonly people: readonly Person[];
  readonly personId: string;
  readonly pin: string;
  onChange(personId: string, pin: string): void;
  onEnter?(): void;
}

/** Somebody says who they are and types their own PIN. */
export function PersonPin({ people, personId, pin, onChange, onEnter }: Props) {
  const t = useTexts(approvalMessages);
  const word = useWords();
  const label = ({ name, role }: Person) => `${name} · ${word(`person.${role}`)}`;
  return (
    <>
      <Select
        aria-label={t('who')}
        placeholder={t('who')}
        style={{ minWidth: 180 }}
        value={personId === '' ? null : personId}
        options={people.map((person) => ({ value: person.id, label: label(person) }))}
        onChange={(id) => onChange(id ?? '', pin)}
      />
      <PinInput
        label={t('yourPin')}
        value={pin}
        onChange={(typed) => onChange(personId, typed)}
        {...(onEnter ? { onEnter } : {})}
      />
    </>
  );
}

interface PinProps {
  readonly label: string;
  readonly value: string;
  /** A PIN that is being chosen, not one that is being asked for. */
  readonly isNew?: boolean;
  onChange(pin: string): void;
  onEnter?(): void;
}

/** A field for a PIN: never shown, never filled in by the browser. */
export function PinInput({ label, value, isNew = false, onChange, onEnter }: PinProps) {
  return (
    <Input.Password
      visibilityToggle={false}
      aria-label={label}
      placeholder={label}
      autoComplete={isNew ? 'new-password' : 'off'}
      inputMode="numeric"
      maxLength={12}
      style={{ width: 190 }}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onPressEnter={(event) => (event.nativeEvent.isComposing ? undefined : onEnter?.())}
    />
  );
}
