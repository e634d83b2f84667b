import { Input } from 'antd';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly isNew?: boolean;
  readonly onChange: (value: string) => void;
}

/** A passphrase is typed, never kept by the browser for another page. */
export function Passphrase({ label, value, isNew = false, onChange }: Props) {
  const id = useId();
  return (
    <div className="hd-field">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        value={value}
        maxLength={200}
        autoComplete={isNew ? 'new-password' : 'off'}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
