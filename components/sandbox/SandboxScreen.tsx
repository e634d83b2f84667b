import { Alert, Button, Input, InputNumber, Progress, Radio } from 'antd';
import { useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { PolicyFault } from '../../lib/domain/policy-revision';
import { resolvePolicy } from '../../lib/policy/resolve';
import type { PolicyState } from '../../lib/ports/policy';
import type { Replay, SandboxSource } from '../../lib/ports/sandbox';
import { useSectionPort } from '../desk/section-port';
import { Faults } from '../policy/JsonTab';
import { usePolicy } from '../policy/use-policy';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { usePorts } from '../ui/ports';
import { ErrorState, LoadingState } from '../ui/States';
import '../policy/policy.css';
import type { TrialRun } from './Changes';
import { sandboxMessages } from './messages';
import { sandboxPort } from './port';
import { ReplayView } from './ReplayView';
import { Scenarios } from './Scenarios';
import './sandbox.css';
import { type RunState, useRun } from './use-run';

const DAY_MS = 86_400_000;

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
          <>
            <Trial state={load.state} />
            <Scenarios policy={load.state.policy} />
          </>
        ) : null}
      </main>
    </div>
  );
}

function Trial({ state }: { readonly state: PolicyState }) {
  const t = useTexts(sandboxMessages);
  const { clock } = usePorts();
  const sandbox = useSectionPort(sandboxPort);
  const { state: run, start, stop } = useRun<Replay>();
  const [kind, setKind] = useState<SandboxSource['kind']>('log');
  const [orders, setOrders] = useState(10_000);
  const [text, setText] = useState(() => JSON.stringify(state.documents.local ?? {}, null, 2));
  const [trial, setTrial] = useState<TrialRun | null>(null);
  const candidate = readCandidate(text, state);
  const begin = (after: Policy) => {
    const to = clock.now();
    const log = { kind: 'log', from: to - 30 * DAY_MS, to, site: null } as const;
    const source = kind === 'log' ? log : ({ kind, orders, seed: 'hedan' } as const);
    setTrial({ source, before: state.policy, after });
    start((progress) => sandbox.replay(source, state.policy, after, progress));
  };
  return (
    <section className="hd-pane">
      <p className="hd-dim">{t('hint')}</p>
      <Radio.Group
        aria-label={t('source')}
        value={kind}
        options={(['log', 'generated'] as const).map((value) => ({ value, label: t(`source.${value}`) }))}
        onChange={(event) => setKind(event.target.value)}
      />
      {kind === 'generated' ? (
        <InputNumber
          aria-label={t('orders')}
          min={100}
          max={100_000}
          step={1000}
          value={orders}
          onChange={(next) => setOrders(next ?? 1000)}
        />
      ) : null}
      <Input.TextArea
        aria-label={t('candidate')}
        className="hd-json"
        spellCheck={false}
        autoSize={{ minRows: 4, maxRows: 16 }}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {'faults' in candidate ? <Faults faults={candidate.faults} /> : null}
      <div className="hd-row">
        <Button
          type="primary"
          disabled={'faults' in candidate || run.phase === 'running'}
          onClick={() => 'policy' in candidate && begin(candidate.policy)}
        >
          {t('run')}
        </Button>
        {run.phase === 'running' ? <Button onClick={stop}>{t('stop')}</Button> : null}
      </div>
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

function readCandidate(
  text: string,
  state: PolicyState,
): { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] } {
  let local: unknown;
  try {
    local = JSON.parse(text);
  } catch (error) {
    return { faults: [{ path: '(JSON)', reason: error instanceof Error ? error.message : String(error) }] };
  }
  const { policy, faults } = resolvePolicy({ ...state.documents, local }, {});
  return faults.length > 0 ? { faults } : { policy };
}
