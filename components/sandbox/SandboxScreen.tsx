import { Alert, Progress } from 'antd';
import { useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { Replay, SandboxSource } from '../../lib/ports/sandbox';
import { useSectionPort } from '../desk/section-port';
import { DraftProvider, useDraft } from '../policy/use-draft';
import { usePolicy } from '../policy/use-policy';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, LoadingState } from '../ui/States';
import '../policy/policy.css';
import type { TrialRun } from './Changes';
import { sandboxMessages } from './messages';
import { sandboxPort } from './port';
import { ReplayView } from './ReplayView';
import { Scenarios } from './Scenarios';
import './sandbox.css';
import { TrialForm } from './TrialForm';
import { type RunState, useRun } from './use-run';

/** Where a policy is tried before anybody meets it. */
export function SandboxScreen() {
  const t = useTexts(sandboxMessages);
  const { load, retry } = usePolicy();
  return (
    <div className="hd-policy">
      <PageHeader title={t('title')} />
      <main>
        {load.phase === 'failed' ? <ErrorState error={load.error} retry={retry} /> : null}
        {load.phase === 'loading' ? <LoadingState /> : null}
        {load.phase === 'ready' ? (
          <DraftProvider state={load.state}>
            <Trial />
            <Scenarios policy={load.state.policy} />
          </DraftProvider>
        ) : null}
      </main>
    </div>
  );
}

function Trial() {
  const t = useTexts(sandboxMessages);
  const { state } = useDraft();
  const sandbox = useSectionPort(sandboxPort);
  const { state: run, start, stop } = useRun<Replay>();
  const [trial, setTrial] = useState<TrialRun | null>(null);
  const begin = (source: SandboxSource, after: Policy) => {
    setTrial({ source, before: state.policy, after });
    start((progress) => sandbox.replay(source, state.policy, after, progress));
  };
  return (
    <section className="hd-pane" aria-label={t('title')}>
      <p className="hd-dim">{t('hint')}</p>
      <TrialForm isRunning={run.phase === 'running'} onRun={begin} onStop={stop} />
      <Outcome run={run} trial={trial} />
    </section>
  );
}

/** How far the run is, or what came of it. */
function Outcome({ run, trial }: { readonly run: RunState<Replay>; readonly trial: TrialRun | null }) {
  const t = useTexts(sandboxMessages);
  return (
    <>
      {run.phase === 'running' ? (
        <Progress aria-label={t('progress')} percent={Math.round((run.done / Math.max(1, run.total)) * 100)} />
      ) : null}
      {run.phase === 'stopped' ? <Alert type="info" showIcon title={t('stopped')} /> : null}
      {run.phase === 'failed' ? <Alert type="error" showIcon title={t('failed')} description={String(run.error)} /> : null}
      {run.phase === 'done' && trial !== null ? <ReplayView result={run.value} trial={trial} /> : null}
    </>
  );
}
