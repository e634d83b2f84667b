import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { ReplayResult } from '../../lib/domain/replay';
import { onlyRule } from '../../lib/policy/trial';
import { useOptionalPort, useSectionPort } from '../desk/section-port';
import { sandboxPort } from '../sandbox/port';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { deskMessages } from './desk-messages';
import { policyPort } from './port';
import { useDraft } from './use-draft';

const MONTH_MS = 30 * 86_400_000;

interface Props {
  readonly rule: string;
  /** Starts by itself: for rules whose false alarms must be known before they are switched on. */
  readonly atOnce: boolean;
}

/** What a rule, with the draft's parameters, would have done on the log's last 30 days, and how much of it in vain. */
export function RuleTrial({ rule, atOnce }: Props) {
  const t = useTexts(deskMessages);
  const { state, start } = useTrial(rule);
  useEffect(() => {
    if (atOnce) return start();
    return undefined;
  }, [atOnce, start]);
  return (
    <fieldset>
      <legend>{t('rule.trial')}</legend>
      <div role="status">
        {state.kind === 'done' ? <Outcome result={state.result} /> : null}
        {state.kind === 'running' ? t('rule.trial.running', { done: state.done }) : null}
        {state.kind === 'failed' ? t('trial.failed', { why: state.why }) : null}
      </div>
      <Button disabled={state.kind === 'running'} onClick={() => void start()}>
        {t('rule.trial.run')}
      </Button>
    </fieldset>
  );
}

function Outcome({ result }: { readonly result: ReplayResult }) {
  const t = useTexts(deskMessages);
  const { replayed, after } = result;
  if (replayed === 0) return <p>{t('rule.trial.nothing')}</p>;
  const share = (count: number) => `${((count / replayed) * 100).toFixed(2)}%`;
  const { falsePositive } = after.quality;
  return (
    <>
      <p>{t('rule.trial.found', { replayed, fired: after.prompts, share: share(after.prompts) })}</p>
      <p>{t('rule.trial.alarms', { reviewed: falsePositive, most: share(falsePositive + after.wouldFire) })}</p>
    </>
  );
}

type Trial =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'done'; readonly result: ReplayResult }
  | { readonly kind: 'failed'; readonly why: string };

function useTrial(rule: string): { readonly state: Trial; readonly start: () => () => void } {
  const port = useOptionalPort(sandboxPort);
  const { rules } = useSectionPort(policyPort);
  const { clock } = usePorts();
  const { policy } = useDraft();
  const [state, setState] = useState<Trial>({ kind: 'idle' });
  const start = useCallback(() => {
    if (!port) return () => undefined;
    const ids = rules.map(({ id }) => id);
    const to = clock.now() + 1;
    const source = { kind: 'log', from: to - MONTH_MS, to, site: null, role: null } as const;
    setState({ kind: 'running', done: 0 });
    const run = port.replay(source, onlyRule(policy, ids, null), onlyRule(policy, ids, rule), (done) =>
      setState({ kind: 'running', done }),
    );
    run.result.then(
      (result) => result && setState({ kind: 'done', result }),
      (error: unknown) => setState({ kind: 'failed', why: String(error) }),
    );
    return () => run.stop();
  }, [port, rules, clock, policy, rule]);
  return { state, start };
}
