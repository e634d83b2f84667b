import { InputNumber } from 'antd';

const MINUTE_MS = 60_000;

interface MinutesProps {
  readonly label: string;
  readonly ms: number;
  readonly onChange: (ms: number) => void;
}

/** A length of time that is kept in ms and typed in minutes. */
export function Minutes({ label, ms, onChange }: MinutesProps) {
  return (
    <InputNumber
      aria-label={label}
      title={label}
      min={0}
      value={ms / MINUTE_MS}
      onChange={(next) => onChange(Math.round((next ?? 0) * MINUTE_MS))}
    />
  );
}
