import { DeleteOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import type { ScenarioCase, ScenarioResult } from '../../lib/ports/sandbox';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { scenarioMessages } from './scenario-messages';

interface Props {
  readonly cases: readonly ScenarioCase[];
  /** By id; a case without one is still being worked out. */
  readonly results: ReadonlyMap<string, ScenarioResult>;
  readonly onOpen: (one: ScenarioCase) => void;
  readonly onRemove: (one: ScenarioCase) => void;
}

/** Every case with what it wants and what the policy in force makes of it. */
export function ScenarioTable({ cases, results, onOpen, onRemove }: Props) {
  const t = useTexts(scenarioMessages);
  const { texts } = usePorts();
  const locale = useLocale();
  const word = useWords();
  if (cases.length === 0) return <p className="hd-dim">{t('none')}</p>;
  const done = cases.flatMap(({ id }) => results.get(id) ?? []);
  const passed = done.filter((one) => one.passed).length;
  const wants = ({ expect, rule }: ScenarioCase) =>
    t(`wants.${expect}`, { rule: rule === null ? t('anyRule') : texts.ruleName(rule, locale) });
  return (
    <>
      <p role="status">{done.length < cases.length ? t('running') : t('passed', { passed, total: done.length })}</p>
      <Table
        size="small"
        rowKey="id"
        dataSource={cases}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: t('id'),
            render: (_, one) => (
              <Button type="link" size="small" aria-label={t('edit', { id: one.id })} onClick={() => onOpen(one)}>
                <PageText text={one.id} limit={60} />
              </Button>
            ),
          },
          { title: t('expect'), render: (_, one) => wants(one) },
          { title: t('action'), render: (_, { action }) => (action === null ? t('noAction') : word(`action.${action}`)) },
          { title: t('values'), render: (_, one) => <PageText text={summaryOf(one)} limit={80} /> },
          { title: t('result'), render: (_, { id }) => <Result result={results.get(id)} /> },
          {
            title: t('remove'),
            render: (_, one) => (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t('remove.one', { id: one.id })}
                onClick={() => onRemove(one)}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function Result({ result }: { readonly result: ScenarioResult | undefined }) {
  const t = useTexts(scenarioMessages);
  if (!result) return '…';
  return (
    <>
      {result.passed ? `✓ ${t('pass')}` : `✗ ${t('fail')}`} <code data-value="">{result.asking.join(' ')}</code>
    </>
  );
}

/** The case's values in one line, an edit as before → after. */
function summaryOf({ values, previous, lines, past }: ScenarioCase): string {
  const fields = Object.entries(values).map(([type, value]) => {
    // Its keys are field types as well.
    const was = Object.entries(previous ?? {}).find(([other]) => other === type)?.[1];
    return was === undefined ? `${type} ${value}` : `${type} ${was} → ${value}`;
  });
  const goods = lines.map(({ sku, productName, unitPrice, quantity }) =>
    [sku ?? productName ?? '–', unitPrice ?? '–', `× ${quantity ?? '–'}`].join(' '),
  );
  return [...fields, ...goods, ...(past === null ? [] : [`n = ${past.orders}`])].join(' · ');
}
