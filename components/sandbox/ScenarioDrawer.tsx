import { Alert, Button, Drawer, Input, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { ACTION_TYPES } from '../../lib/domain/field-type';
import { faultOf, LINE_CELLS } from '../../lib/policy/scenario-csv';
import type { ScenarioCase } from '../../lib/ports/sandbox';
import { RowsEditor } from '../policy/RowsEditor';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { ScenarioPastFields } from './ScenarioPastFields';
import { scenarioMessages } from './scenario-messages';
import { EMPTY_LINE, type LineRow, linesFrom, rowsOf, VALUE_TYPES, type ValueRow, valuesFrom } from './scenario-rows';

interface Props {
  readonly one: ScenarioCase;
  /** Ids that other cases have. */
  readonly ids: ReadonlySet<string>;
  readonly rules: readonly string[];
  readonly onClose: () => void;
  readonly onPut: (one: ScenarioCase) => void;
}

/** One case as a form. What is wrong with it is said before it can be taken over. */
export function ScenarioDrawer({ one, ids, rules, onClose, onPut }: Props) {
  const t = useTexts(scenarioMessages);
  const [draft, setDraft] = useState(one);
  const [rows, setRows] = useState(() => rowsOf(one));
  const change = (part: Partial<ScenarioCase>) => setDraft((old) => ({ ...old, ...part }));
  const whole = { ...draft, id: draft.id.trim(), ...valuesFrom(rows.values), lines: linesFrom(rows.lines) };
  const fault = ids.has(whole.id) ? 'twice' : faultOf(whole, new Set(rules));
  const footer = (
    <Button type="primary" block disabled={fault !== null} onClick={() => onPut(whole)}>
      {t('put')}
    </Button>
  );
  return (
    <Drawer open onClose={onClose} size={620} title={one.id === '' ? t('add') : t('edit', { id: one.id })} footer={footer}>
      <div className="hd-stack">
        <Head draft={draft} rules={rules} change={change} />
        <ValueRows rows={rows.values} onChange={(values) => setRows({ ...rows, values })} />
        <LineRows rows={rows.lines} onChange={(lines) => setRows({ ...rows, lines })} />
        <ScenarioPastFields past={draft.past} onChange={(past) => change({ past })} />
        {fault === null ? null : <Alert type="warning" showIcon title={t(`bad.${fault}`)} />}
      </div>
    </Drawer>
  );
}

interface HeadProps {
  readonly draft: ScenarioCase;
  readonly rules: readonly string[];
  readonly change: (part: Partial<ScenarioCase>) => void;
}

function Head({ draft, rules, change }: HeadProps) {
  const t = useTexts(scenarioMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  return (
    <>
      <Labelled label={t('id')}>
        <Input aria-label={t('id')} value={draft.id} maxLength={80} onChange={(event) => change({ id: event.target.value })} />
      </Labelled>
      <Radio.Group
        aria-label={t('expect')}
        value={draft.expect}
        options={(['asks', 'silent'] as const).map((value) => ({ value, label: t(`expect.${value}`) }))}
        onChange={(event) => change({ expect: event.target.value })}
      />
      <Labelled label={t('rule')}>
        <Select
          aria-label={t('rule')}
          value={draft.rule}
          placeholder={t('anyRule')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={rules.map((value) => ({ value, label: texts.ruleName(value, locale) }))}
          onChange={(rule: string | undefined) => change({ rule: rule ?? null })}
        />
      </Labelled>
      <Labelled label={t('action')}>
        <Select
          aria-label={t('action')}
          value={draft.action}
          placeholder={t('noAction')}
          allowClear
          options={ACTION_TYPES.map((value) => ({ value, label: word(`action.${value}`) }))}
          onChange={(action: ScenarioCase['action'] | undefined) => change({ action: action ?? null })}
        />
      </Labelled>
      <Labelled label={word('field.currency')}>
        <Input
          aria-label={word('field.currency')}
          value={draft.currency}
          maxLength={3}
          onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
        />
      </Labelled>
    </>
  );
}

function ValueRows({
  rows,
  onChange,
}: {
  readonly rows: readonly ValueRow[];
  readonly onChange: (rows: readonly ValueRow[]) => void;
}) {
  const t = useTexts(scenarioMessages);
  const word = useWords();
  return (
    <section aria-label={t('values')}>
      <h3>{t('values')}</h3>
      <RowsEditor<ValueRow>
        rows={rows}
        onChange={onChange}
        make={() => ({
          type: VALUE_TYPES.find((type) => !rows.some((row) => row.type === type)) ?? 'orderNo',
          value: '',
          before: '',
        })}
        empty={t('values.none')}
        add={t('values.add')}
        columns={[
          {
            key: 'type',
            title: t('field'),
            kind: 'select',
            options: VALUE_TYPES.map((value) => ({ value, label: word(`field.${value}`) })),
          },
          { key: 'value', title: t('value'), kind: 'text' },
          { key: 'before', title: t('value.before'), kind: 'text' },
        ]}
      />
    </section>
  );
}

function LineRows({
  rows,
  onChange,
}: {
  readonly rows: readonly LineRow[];
  readonly onChange: (rows: readonly LineRow[]) => void;
}) {
  const t = useTexts(scenarioMessages);
  const word = useWords();
  return (
    <section aria-label={t('lines')}>
      <h3>{t('lines')}</h3>
      <RowsEditor<LineRow>
        rows={rows}
        onChange={onChange}
        make={() => EMPTY_LINE}
        empty={t('lines.none')}
        add={t('lines.add')}
        columns={LINE_CELLS.map((key) => ({ key, title: word(`field.${key}`), kind: 'text' }))}
      />
    </section>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="hd-field">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
