import { Alert, Button, Table } from 'antd';
import { useState } from 'react';
import { ACTION_TYPES } from '../../lib/domain/field-type';
import type { Breaker, BreakerState } from '../../lib/policy/breaker/breaker';
import { useSectionPort } from '../desk/section-port';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { PageText } from '../ui/PageText';
import { EmptyState, ErrorState, LoadingState } from '../ui/States';
import { Tag } from '../ui/Tags';
import { useSettings } from '../ui/use-settings';
import './breakers.css';
import { breakerMessages } from './messages';
import { breakerPort } from './port';
import { TicketForm } from './TicketForm';
import { useBreakers } from './use-breakers';
import { useWhy } from './why';

/** Which kinds of action are paused, why, and the ways to resume them; tickets from outside are counted here. */
export function BreakersScreen() {
  const t = useTexts(breakerMessages);
  const { load, retry } = useBreakers();
  const { settings, ready } = useSettings();
  const [failure, setFailure] = useState<string | null>(null);
  const act = (work: () => Promise<void>) =>
    work().then(
      () => {
        setFailure(null);
        retry();
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  const me = settings.reviewer;
  return (
    <div className="hd-breakers">
      <PageHeader title={t('title')} />
      <main>
        <p className="hd-dim">{t('hint')}</p>
        {ready && me === '' ? <Alert type="info" showIcon title={t('nobody')} /> : null}
        {failure === null ? null : <Alert type="error" showIcon title={t('failed', { why: failure })} />}
        {load.phase === 'loading' ? <LoadingState /> : null}
        {load.phase === 'failed' ? <ErrorState error={load.error} retry={retry} /> : null}
        {load.phase === 'ready' ? <List breakers={load.breakers} me={me} act={act} /> : null}
        <TicketForm me={me} act={act} />
      </main>
    </div>
  );
}

interface ListProps {
  readonly breakers: readonly Breaker[];
  readonly me: string;
  readonly act: (work: () => Promise<void>) => void;
}

function List({ breakers, me, act }: ListProps) {
  const t = useTexts(breakerMessages);
  const kindOf = useKindName();
  const port = useSectionPort(breakerPort);
  if (breakers.length === 0) return <EmptyState title={t('none')} hint={t('none.hint')} />;
  const button = ({ kind }: Breaker, to: BreakerState, label: string) => (
    <Button key={to} size="small" disabled={me === ''} onClick={() => act(() => port.set(kind, to, '', me))}>
      {label}
    </Button>
  );
  return (
    <Table<Breaker>
      size="small"
      rowKey="kind"
      dataSource={[...breakers]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('kind'), dataIndex: 'kind', render: (kind: string) => kindOf(kind) },
        { title: t('state'), key: 'state', render: (_, breaker) => <StateTag breaker={breaker} /> },
        { title: t('since'), dataIndex: 'since', render: (at: number) => <TimeCell at={at} /> },
        { title: t('why'), dataIndex: 'why', render: (why: string) => <Why why={why} /> },
        {
          ...{ title: t('act'), key: 'act' },
          render: (_, breaker) => (
            <span className="hd-row">
              {breaker.state === 'open' ? button(breaker, 'half_open', t('try')) : null}
              {breaker.state === 'closed' ? null : button(breaker, 'closed', t('close'))}
              {breaker.state === 'open' ? null : button(breaker, 'open', t('open'))}
            </span>
          ),
        },
      ]}
    />
  );
}

function StateTag({ breaker: { state, good } }: { readonly breaker: Breaker }) {
  const t = useTexts(breakerMessages);
  const text = state === 'half_open' ? t('state.half_open.good', { good }) : t(`state.${state}`);
  return (
    <Tag tone={state === 'closed' ? 'plain' : 'accent'} title={text}>
      {text}
    </Tag>
  );
}

function Why({ why }: { readonly why: string }) {
  return <PageText text={useWhy()(why)} />;
}

/** The name of a kind of action in the reader's language; a kind of a later version keeps its id. */
function useKindName(): (kind: string) => string {
  const t = useTexts(breakerMessages);
  const word = useWords();
  return (kind) => {
    const known = ACTION_TYPES.find((one) => one === kind);
    return kind === '*' ? t('all') : known ? word(`action.${known}`) : kind;
  };
}
