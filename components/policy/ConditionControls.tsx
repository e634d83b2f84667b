import { Button, Input, InputNumber, Select } from 'antd';
import type { ActionProps, ValueEditorProps, ValueSelectorProps } from 'react-querybuilder';
import { isNumberField } from './condition-query';

interface Choice {
  readonly name: string;
  readonly label: string;
}

/** The builder's drop-down, named for those who do not see its place. */
export function ConditionSelect({ title, value, options, handleOnChange, disabled }: ValueSelectorProps) {
  // The fields and operators that are given to the builder are a plain list, never groups.
  const choices = options as readonly Choice[];
  return (
    <Select
      aria-label={title ?? ''}
      value={value ?? null}
      disabled={disabled ?? false}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={choices.map(({ name, label }) => ({ value: name, label }))}
      onChange={handleOnChange}
    />
  );
}

/** The builder's value: a number for fields that are numbers, a list for "one of", text otherwise, nothing where none is asked. */
export function ConditionValue({ title, field, operator, value, handleOnChange }: ValueEditorProps) {
  const label = title ?? '';
  if (operator === 'null' || operator === 'notNull') return null;
  if (isNumberField(field))
    return <InputNumber aria-label={label} value={Number(value)} onChange={(next) => handleOnChange(next ?? 0)} />;
  const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
  if (operator !== 'in')
    return (
      <Input className="rule-value" aria-label={label} value={text} onChange={(event) => handleOnChange(event.target.value)} />
    );
  const names = text === '' ? [] : text.split(',');
  return (
    <Select
      mode="tags"
      className="rule-value"
      aria-label={label}
      value={names}
      tokenSeparators={[',', '，', '、']}
      onChange={(next: string[]) => handleOnChange(next.join(','))}
    />
  );
}

/** The builder's buttons: none of them is the one to press next. */
export function ConditionAction({ label, title, handleOnClick, disabled }: ActionProps) {
  return (
    <Button size="small" title={title ?? ''} disabled={disabled ?? false} onClick={(event) => handleOnClick(event)}>
      {label}
    </Button>
  );
}
