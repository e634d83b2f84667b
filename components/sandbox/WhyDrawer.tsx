import { Drawer } from 'antd';
import { useCallback, useEffect } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { CaseView } from '../../lib/domain/replay';
import { useSectionPort } from '../desk/section-port';
import { usePolicyOnceRead } from '../policy/use-policy';
import { useTexts } from '../ui/locale';
import { ErrorState, LoadingState } from '../ui/States';
import '../review/detail.css';
import { Side, Values } from './CaseDrawer';
import { sandboxMessages } from './messages';
import { sandboxPort } from './port';
import { RuleReports } from './RuleReports';
import { useRun } from './use-run';

interface Props {
  /** Of the flagged entry, or of the event that saw the order. */
  readonly id: string;
  /** ms UTC. */
  readonly at: number;
  readonly onClose: () => void;
}

/** One order of the log, checked again by the policy in force: what each rule held against what. */
export default function WhyDrawer({ id, at, onClose }: Props) {
  const t = useTexts(sandboxMessages);
  const policy = usePolicyOnceRead();
  const { state, begin } = useCase(id, at, policy);
  const view = state.phase === 'done' ? state.value : null;
  return (
    <Drawer open onClose={onClose} size={560} title={t('why.title', { order: view?.order.orderNo ?? '…' })}>
      {state.phase === 'failed' ? <ErrorState error={state.error} retry={begin} /> : null}
      {state.phase === 'running' || state.phase === 'idle' ? <LoadingState /> : null}
      {state.phase === 'stopped' ? <p>{t('case.gone')}</p> : null}
      {view === null ? null : (
        <div className="hd-stack">
          <p className="hd-dim">{t('why.now')}</p>
          <Side title={t('why.findings')} cell={view.after[0]?.tier ?? 'none'} findings={view.after} />
          <RuleReports reports={view.reports} />
          <Values order={view.order} previous={view.previous} />
        </div>
      )}
    </Drawer>
  );
}

function useCase(id: string, at: number, policy: Policy | null) {
  const sandbox = useSectionPort(sandboxPort);
  const { state, start } = useRun<CaseView>();
  const begin = useCallback(() => {
    if (policy === null) return;
    const source = { kind: 'log', from: at, to: at + 1, site: null, role: null } as const;
    start((progress) => sandbox.caseOf(source, id, policy, policy, progress));
  }, [start, sandbox, id, at, policy]);
  useEffect(begin, [begin]);
  return { state, begin };
}
