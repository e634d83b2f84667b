import { Alert, Button, InputNumber, Progress } from 'antd';
import { useCallback, useId } from 'react';
import type { SafePort, SafeState } from '../../lib/ports/safe';
import { useOptionalPort } from '../desk/section-port';
import { Card } from '../storage/Card';
import { useWork, wordOf } from '../storage/use-work';
import { useTexts } from '../ui/locale';
import { useLoad } from '../ui/use-load';
import { ChangeForm } from './ChangeForm';
import { safeMessages } from './messages';
import { NewPassphrase } from './NewPassphrase';
import { safePort } from './port';
import { UnlockForm } from './UnlockForm';
import { useSafe } from './use-safe';

/** Encryption of personal values: set, unlocked, changed and given up here. */
export function SafeCard() {
  const t = useTexts(safeMessages);
  const port = useOptionalPort(safePort);
  const { state, reload } = useSafe(port);
  if (port === null || state === null) return null;
  return (
    <Card title={t('title')} hint={t('hint')}>
      <p role="status">{t(wordFor(state))}</p>
      <Body key={`${state.isOn}`} port={port} state={state} reload={reload} />
    </Card>
  );
}

function wordFor({ isOn, isLocked, phase }: SafeState) {
  if (!isOn) return 'is.off' as const;
  if (phase === 'sealing') return 'is.sealing' as const;
  if (phase === 'opening') return 'is.opening' as const;
  return isLocked ? ('is.locked' as const) : ('is.open' as const);
}

interface Props {
  readonly port: SafePort;
  readonly state: SafeState;
  readonly reload: () => void;
}

function Body({ port, state, reload }: Props) {
  const t = useTexts(safeMessages);
  const { work, run } = useWork<void>();
  const start = (task: (tell: (done: number) => void) => Promise<unknown>) =>
    void run(async (tell) => void (await task(tell))).then(reload);
  if (work.phase === 'running') {
    return (
      <div role="status">
        {t('working')}
        <Progress percent={Math.round((work.done ?? 0) * 100)} aria-label={t('working')} />
      </div>
    );
  }
  return (
    <>
      {work.phase === 'failed' ? <Alert type="error" showIcon title={t('failed', { why: wordOf(work.error) })} /> : null}
      {state.isOn ? null : <NewPassphrase button={t('turnOn')} onPassphrase={(one) => start((tell) => port.turnOn(one, tell))} />}
      {state.isOn && state.isLocked ? (
        <UnlockForm waitMs={state.waitMs} button={t('unlock')} onPassphrase={(one) => port.unlock(one)} />
      ) : null}
      {state.isOn && !state.isLocked ? <Opened port={port} state={state} reload={reload} start={start} /> : null}
    </>
  );
}

interface OpenedProps extends Props {
  readonly start: (task: (tell: (done: number) => void) => Promise<unknown>) => void;
}

function Opened({ port, state, reload, start }: OpenedProps) {
  const t = useTexts(safeMessages);
  const isInterrupted = state.phase !== 'on';
  return (
    <>
      <div className="hd-row">
        <Button onClick={() => void port.lock().then(reload)}>{t('lock')}</Button>
        {isInterrupted ? <Button onClick={() => start((tell) => port.resume(tell))}>{t('resume')}</Button> : null}
      </div>
      <Idle port={port} />
      <ChangeForm port={port} waitMs={state.waitMs} onRemove={(answer) => start(answer)} onChanged={reload} />
    </>
  );
}

function Idle({ port }: { readonly port: SafePort }) {
  const t = useTexts(safeMessages);
  const id = useId();
  const { state, reload } = useLoad(useCallback(() => port.idleMinutes(), [port]));
  if (state.phase !== 'ready') return null;
  return (
    <div className="hd-field">
      <label htmlFor={id}>{t('idle')}</label>
      <InputNumber
        id={id}
        min={1}
        max={480}
        precision={0}
        changeOnBlur
        value={state.value}
        onChange={(next) => next !== null && void port.setIdleMinutes(next).then(reload)}
      />
    </div>
  );
}
