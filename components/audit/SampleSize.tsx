import { InputNumber } from 'antd';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How many of one kind an audit draws. */
export function SampleSize({ label, value, onChange }: Props) {
  return (
    <InputNumber
      style={{ width: 140 }}
      aria-label={label}
      prefix={label}
      min={0}
      max={500}
      precision={0}
      value={value}
      onChange={(next) => onChange(next ?? 0)}
    />
  );
}
