import { Table } from 'antd';
import { CELLS, type Cell, type ReplayResult, type SideResult } from '../../lib/domain/replay';
import type { Replay } from '../../lib/ports/sandbox';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { EmptyState } from '../ui/States';
import { sandboxMessages } from './messages';

/** What a replay found: figures side by side, old to new, what could not be replayed, and each order that changes. */
export function ReplayView({ result }: { readonly result: Replay }) {
  const t = useTexts(sandboxMessages);
  if (result.total === 0) return <EmptyState title={t('empty')} />;
  const { replayed, total, days, newlyHeld, newlyLetThrough } = result;
  return (
    <>
      <p>{t('replayed', { replayed, total, days, held: newlyHeld, let: newlyLetThrough })}</p>
      {Object.entries(result.skipped).map(([reason, count]) => (
        <p key={reason}>{t('skipped', { count, reason })}</p>
      ))}
      <Measures before={result.before} after={result.after} />
      <Matrix matrix={result.matrix} />
      <Changed result={result} />
      <p className="hd-dim" title={t('digest.hint')}>
        {t('digest')} <code>{result.digest.slice(0, 16)}</code>
      </p>
    </>
  );
}

function Measures({ before, after }: { readonly before: SideResult; readonly after: SideResult }) {
  const t = useTexts(sandboxMessages);
  const share = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
  const of = {
    promptsPer100: (side: SideResult) => String(side.promptsPer100),
    clerkSeconds: (side: SideResult) => String(side.clerkSecondsPerDay),
    precision: (side: SideResult) => share(side.quality.precision),
    recall: (side: SideResult) => share(side.quality.recall),
    f1: (side: SideResult) => share(side.quality.f1),
    wouldFire: (side: SideResult) => String(side.wouldFire),
  } as const;
  const rows = (Object.keys(of) as (keyof typeof of)[]).map((key) => ({ key, before: of[key](before), after: of[key](after) }));
  return (
    <Table
      size="small"
      rowKey="key"
      pagination={false}
      dataSource={rows}
      columns={[
        { title: t('measure'), render: (_, { key }) => t(key) },
        { title: t('before'), dataIndex: 'before', align: 'right' },
        { title: t('after'), dataIndex: 'after', align: 'right' },
      ]}
    />
  );
}

function Matrix({ matrix }: Pick<ReplayResult, 'matrix'>) {
  const t = useTexts(sandboxMessages);
  const nameOf = useCellName();
  return (
    <div className="hd-matrix">
      <table>
        <caption>{t('matrix')}</caption>
        <thead>
          <tr>
            <td />
            {CELLS.map((after) => (
              <th key={after} scope="col">
                {nameOf(after)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CELLS.map((before) => (
            <tr key={before}>
              <th scope="row">{nameOf(before)}</th>
              {CELLS.map((after) => (
                <td key={after} data-same={before === after}>
                  {matrix[before][after]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Changed({ result }: { readonly result: ReplayResult }) {
  const t = useTexts(sandboxMessages);
  const nameOf = useCellName();
  if (result.changed.length === 0) return <p>{t('changed.none')}</p>;
  return (
    <Table
      size="small"
      rowKey="id"
      title={() => t('changed')}
      dataSource={[...result.changed]}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('order'), dataIndex: 'id', render: (id: string) => <PageText text={id} /> },
        { title: t('before'), render: (_, { before, rulesBefore }) => <Side name={nameOf(before)} rules={rulesBefore} /> },
        { title: t('after'), render: (_, { after, rulesAfter }) => <Side name={nameOf(after)} rules={rulesAfter} /> },
      ]}
    />
  );
}

function Side({ name, rules }: { readonly name: string; readonly rules: readonly string[] }) {
  return (
    <>
      {name} <code data-value="">{rules.join(' ')}</code>
    </>
  );
}

function useCellName(): (cell: Cell) => string {
  const t = useTexts(sandboxMessages);
  const word = useWords();
  return (cell) => (cell === 'none' ? t('none') : word(`tier.${cell}`));
}
