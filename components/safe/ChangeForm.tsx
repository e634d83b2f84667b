import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { SafePort, UnlockAnswer } from '../../lib/ports/safe';
import { useTexts } from '../ui/locale';
import { safeMessages } from './messages';
import { NewPassphrase } from './NewPassphrase';
import { Passphrase } from './Passphrase';
import { UnlockForm } from './UnlockForm';

interface Props {
  readonly port: SafePort;
  readonly waitMs: number;
  /** Runs what takes long, with its progress. */
  readonly onRemove: (task: (tell: (done: number) => void) => Promise<unknown>) => void;
  readonly onChanged: () => void;
}

type Shown = 'none' | 'change' | 'remove';

/** Changing or giving up the passphrase; both ask for it once more, for whoever finds the screen open. */
export function ChangeForm({ port, waitMs, onRemove, onChanged }: Props) {
  const t = useTexts(safeMessages);
  const [shown, setShown] = useState<Shown>('none');
  if (shown === 'none') {
    return (
      <div className="hd-row">
        <Button onClick={() => setShown('change')}>{t('change')}</Button>
        <Button danger onClick={() => setShown('remove')}>
          {t('remove')}
        </Button>
      </div>
    );
  }
  // A wrong one is answered at once; a right one starts the work that takes long.
  const remove = async (passphrase: string): Promise<UnlockAnswer> => {
    const answer = await port.unlock(passphrase);
    if (answer.ok) onRemove((tell) => port.turnOff(passphrase, tell));
    return answer;
  };
  return (
    <>
      {shown === 'change' ? <Change port={port} onChanged={onChanged} /> : null}
      {shown === 'remove' ? (
        <>
          <Alert type="warning" showIcon title={t('remove.hint')} />
          <UnlockForm waitMs={waitMs} button={t('remove.run')} onPassphrase={remove} />
        </>
      ) : null}
      <div className="hd-row">
        <Button onClick={() => setShown('none')}>{t('cancel')}</Button>
      </div>
    </>
  );
}

function Change({ port, onChanged }: Pick<Props, 'port' | 'onChanged'>) {
  const t = useTexts(safeMessages);
  const [old, setOld] = useState('');
  const [said, setSaid] = useState<UnlockAnswer | null>(null);
  const change = async (next: string) => {
    setSaid(await port.change(old, next));
    setOld('');
    onChanged();
  };
  return (
    <>
      <Passphrase label={t('old')} value={old} onChange={setOld} />
      <NewPassphrase button={t('change.run')} isDisabled={old === ''} onPassphrase={(next) => void change(next)} />
      {said?.ok === true ? <Alert type="success" showIcon title={t('change.done')} /> : null}
      {said?.ok === false ? (
        <Alert type="error" showIcon title={t('wrong')} description={t('wait', { count: Math.ceil(said.waitMs / 1000) })} />
      ) : null}
    </>
  );
}
