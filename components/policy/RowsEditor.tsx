import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../ui/locale';
import { policyMessages } from './messages';

/** One field of a row. An empty text of a `nullable` field stands for null: "any". */
export interface Column<Row> {
  readonly key: keyof Row & string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'select' | 'names';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly nullable?: boolean;
  readonly isShown?: (row: Row) => boolean;
  readonly wide?: boolean;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly make: () => Row;
  readonly empty: string;
  readonly add: string;
  /** Stands before a row's fields. */
  readonly mark?: (row: Row) => ReactNode;
  readonly canRemove?: (row: Row) => boolean;
  readonly below?: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** A list of like things as rows of labelled fields. */
export function RowsEditor<Row extends object>(props: Props<Row>) {
  const { rows, columns, onChange, make, empty, add, mark, canRemove = () => true, below } = props;
  const t = useTexts(policyMessages);
  const change = (at: number, part: Partial<Row>) => onChange(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  // Rows have no identity beside their place while they are edited.
  const placed = rows.map((row, i) => ({ row, place: i + 1 }));
  return (
    <div className="hd-rows-editor">
      {rows.length === 0 ? <p className="hd-dim">{empty}</p> : null}
      <ol>
        {placed.map(({ row, place }) => (
          <li key={place}>
            {mark?.(row)}
            {columns
              .filter((column) => column.isShown?.(row) ?? true)
              .map((column) => (
                <Field key={column.key} column={column} row={row} place={place} onChange={(part) => change(place - 1, part)} />
              ))}
            {canRemove(row) ? (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('rows.remove', { n: place })}
                title={t('rows.remove', { n: place })}
                onClick={() => onChange(rows.filter((_, at) => at !== place - 1))}
              />
            ) : null}
            {below?.(row, (part) => change(place - 1, part))}
          </li>
        ))}
      </ol>
      <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, make()])}>
        {add}
      </Button>
    </div>
  );
}

interface FieldProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly place: number;
  readonly onChange: (part: Partial<Row>) => void;
}

function Field<Row extends object>({ column, row, place, onChange }: FieldProps<Row>) {
  const label = `${column.title} ${place}`;
  // `column.key` is a key of the row; the computed property hides that from the compiler.
  const set = (value: unknown) => onChange({ [column.key]: value } as Partial<Row>);
  return (
    <div className="hd-field" data-wide={column.wide ?? false} data-many={column.kind === 'names'}>
      <span aria-hidden="true">{column.title}</span>
      <Control column={column} value={row[column.key]} label={label} set={set} />
    </div>
  );
}

interface ControlProps<Row> {
  readonly column: Column<Row>;
  readonly value: unknown;
  readonly label: string;
  readonly set: (value: unknown) => void;
}

function Control<Row>({ column, value, label, set }: ControlProps<Row>) {
  const t = useTexts(policyMessages);
  const options = [...(column.options ?? [])];
  const any = column.nullable ? t('any') : undefined;
  if (column.kind === 'number')
    return (
      <InputNumber
        aria-label={label}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => set(next ?? undefined)}
      />
    );
  if (column.kind === 'select')
    return (
      <Select
        aria-label={label}
        value={typeof value === 'string' ? value : null}
        options={options}
        placeholder={any}
        allowClear={column.nullable ?? false}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(next: string | undefined) => set(next ?? null)}
      />
    );
  if (column.kind === 'names')
    return (
      <Select
        mode="tags"
        aria-label={label}
        value={Array.isArray(value) ? value.map(String) : []}
        options={options}
        tokenSeparators={[',', '，', '、', '\n']}
        onChange={(next: string[]) => set(next)}
      />
    );
  return (
    <Input
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      placeholder={any}
      onChange={(event) => set(event.target.value === '' && column.nullable ? null : event.target.value)}
    />
  );
}
