import { Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { MOST_PAST } from '../../lib/policy/scenario-csv';
import type { ScenarioPast } from '../../lib/ports/sandbox';
import { useTexts } from '../ui/locale';
import { scenarioMessages } from './scenario-messages';

interface Props {
  readonly past: ScenarioPast | null;
  readonly onChange: (past: ScenarioPast | null) => void;
}

const FRESH: ScenarioPast = { orders: 30, unitPrices: [], quantities: [], orderTotals: [] };
const LISTS = ['unitPrices', 'quantities', 'orderTotals'] as const;

/** What the shop sold before: for rules that compare with the past. */
export function ScenarioPastFields({ past, onChange }: Props) {
  const t = useTexts(scenarioMessages);
  return (
    <section aria-label={t('past')}>
      <h3>{t('past')}</h3>
      <Checkbox checked={past !== null} onChange={(event) => onChange(event.target.checked ? FRESH : null)}>
        {t('past.has')}
      </Checkbox>
      {past === null ? null : (
        <>
          <div className="hd-field">
            <span aria-hidden="true">{t('past.orders')}</span>
            <InputNumber
              aria-label={t('past.orders')}
              min={1}
              max={MOST_PAST}
              precision={0}
              value={past.orders}
              onChange={(orders) => onChange({ ...past, orders: orders ?? 1 })}
            />
          </div>
          {LISTS.map((name) => (
            <ListField key={name} name={name} list={past[name]} onChange={(list) => onChange({ ...past, [name]: list })} />
          ))}
        </>
      )}
    </section>
  );
}

interface ListProps {
  readonly name: (typeof LISTS)[number];
  readonly list: readonly string[];
  readonly onChange: (list: readonly string[]) => void;
}

/** Several values in one field; what is being typed stands as it was typed. */
function ListField({ name, list, onChange }: ListProps) {
  const t = useTexts(scenarioMessages);
  const [text, setText] = useState(() => list.join('; '));
  const label = t(`past.${name}`);
  return (
    <div className="hd-field">
      <span aria-hidden="true">{label}</span>
      <Input
        aria-label={label}
        value={text}
        maxLength={2000}
        onChange={(event) => {
          setText(event.target.value);
          onChange(event.target.value.split(/[;；]/).flatMap((part) => part.trim() || []));
        }}
      />
    </div>
  );
}
