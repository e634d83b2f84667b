import { Table } from 'antd';
import type { SideResult } from '../../lib/domain/replay';
import type { Replay } from '../../lib/ports/sandbox';
import { useTexts } from '../ui/locale';
import { EmptyState } from '../ui/States';
import { Changes, type TrialRun } from './Changes';
import { sandboxMessages } from './messages';

/** What a replay found: figures side by side, old to new, what could not be replayed, and each order that changes. */
export function ReplayView({ result, trial }: { readonly result: Replay; readonly trial: TrialRun }) {
  const t = useTexts(sandboxMessages);
  if (result.total === 0) return <EmptyState title={t('empty')} />;
  const { replayed, total, days, newlyHeld, newlyLetThrough } = result;
  return (
    <>
      <p>{t('replayed', { replayed, total, days, held: newlyHeld, let: newlyLetThrough })}</p>
      {Object.entries(result.skipped).map(([reason, count]) => (
        <p key={reason}>{t('skipped', { count, reason: reason === 'erased' ? t('skipped.erased') : reason })}</p>
      ))}
      <Measures before={result.before} after={result.after} />
      <Changes result={result} trial={trial} />
      <p className="hd-dim" title={t('digest.hint')}>
        {t('digest')} <code>{result.digest.slice(0, 16)}</code>
      </p>
    </>
  );
}

function Measures({ before, after }: { readonly before: SideResult; readonly after: SideResult }) {
  const t = useTexts(sandboxMessages);
  const share = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)}%`);
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
