import { Button, Table } from 'antd';
import { useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import { CELLS, type Cell, type ChangedCase, type ReplayResult } from '../../lib/domain/replay';
import type { SandboxSource } from '../../lib/ports/sandbox';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { CaseDrawer } from './CaseDrawer';
import { sandboxMessages } from './messages';
import { useCellName } from './use-cell-name';

/** What was run: needed again to look into one case of it. */
export interface TrialRun {
  readonly source: SandboxSource;
  readonly before: Policy;
  readonly after: Policy;
}

interface Way {
  readonly before: Cell;
  readonly after: Cell;
}

/** Old to new, the orders behind each number, and each of them in full. */
export function Changes({ result, trial }: { readonly result: ReplayResult; readonly trial: TrialRun }) {
  const [way, setWay] = useState<Way | null>(null);
  const [shown, setShown] = useState<ChangedCase | null>(null);
  return (
    <>
      <Matrix matrix={result.matrix} way={way} onPick={setWay} />
      <ChangedList result={result} way={way} onAll={() => setWay(null)} onShow={setShown} />
      {shown ? <CaseDrawer key={shown.id} trial={trial} changed={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

interface MatrixProps extends Pick<ReplayResult, 'matrix'> {
  readonly way: Way | null;
  readonly onPick: (way: Way) => void;
}

function Matrix({ matrix, way, onPick }: MatrixProps) {
  const t = useTexts(sandboxMessages);
  const nameOf = useCellName();
  const cell = (before: Cell, after: Cell) => {
    const count = matrix[before][after];
    if (before === after || count === 0) return count;
    const label = t('changed.cell', { before: nameOf(before), after: nameOf(after), count });
    const isPicked = way?.before === before && way.after === after;
    return (
      <Button type="link" size="small" aria-label={label} aria-pressed={isPicked} onClick={() => onPick({ before, after })}>
        {count}
      </Button>
    );
  };
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
                  {cell(before, after)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ListProps {
  readonly result: ReplayResult;
  readonly way: Way | null;
  readonly onAll: () => void;
  readonly onShow: (one: ChangedCase) => void;
}

function ChangedList({ result, way, onAll, onShow }: ListProps) {
  const t = useTexts(sandboxMessages);
  const nameOf = useCellName();
  if (result.changed.length === 0) return <p>{t('changed.none')}</p>;
  const rows = result.changed.filter((one) => way === null || (one.before === way.before && one.after === way.after));
  const look = (one: ChangedCase) =>
    t('open', { order: one.orderNo ?? one.id, before: nameOf(one.before), after: nameOf(one.after) });
  return (
    <Table
      size="small"
      rowKey="id"
      title={() => (way === null ? t('changed') : <WayTitle way={way} shown={rows.length} result={result} onAll={onAll} />)}
      dataSource={rows}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('order'), render: (_, one) => <PageText text={one.orderNo ?? one.id} /> },
        { title: t('before'), render: (_, { before, rulesBefore }) => <Side name={nameOf(before)} rules={rulesBefore} /> },
        { title: t('after'), render: (_, { after, rulesAfter }) => <Side name={nameOf(after)} rules={rulesAfter} /> },
        {
          title: t('show'),
          render: (_, one) => (
            <Button type="link" size="small" aria-label={look(one)} onClick={() => onShow(one)}>
              {t('show')}
            </Button>
          ),
        },
      ]}
    />
  );
}

interface WayTitleProps extends Pick<ListProps, 'result' | 'onAll'> {
  readonly way: Way;
  readonly shown: number;
}

function WayTitle({ way, shown, result, onAll }: WayTitleProps) {
  const t = useTexts(sandboxMessages);
  const nameOf = useCellName();
  const count = result.matrix[way.before][way.after];
  const data = { before: nameOf(way.before), after: nameOf(way.after), count, shown };
  return (
    <div className="hd-row">
      <span role="status">{t(shown < count ? 'changed.first' : 'changed.cell', data)}</span>
      <Button size="small" onClick={onAll}>
        {t('changed.all')}
      </Button>
    </div>
  );
}

function Side({ name, rules }: { readonly name: string; readonly rules: readonly string[] }) {
  return (
    <>
      {name} <code data-value="">{rules.join(' ')}</code>
    </>
  );
}
