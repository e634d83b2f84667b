import { Alert, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { UnlockAnswer } from '../../lib/ports/safe';
import { useTexts } from '../ui/locale';
import { safeMessages } from './messages';
import { Passphrase } from './Passphrase';
import { useCountdown } from './use-countdown';

interface Props {
  /** ms from earlier tries. */
  readonly waitMs: number;
  readonly button: string;
  readonly onPassphrase: (passphrase: string) => Promise<UnlockAnswer>;
}

/** Asks for the passphrase; after a wrong one it counts down until the next may be tried. */
export function UnlockForm({ waitMs, button, onPassphrase }: Props) {
  const t = useTexts(safeMessages);
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<'wrong' | unknown>(null);
  const [left, wait] = useCountdown(waitMs);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text === '' || left > 0 || isBusy) return;
    setBusy(true);
    try {
      const answer = await onPassphrase(text);
      setText('');
      setFailure(answer.ok ? null : 'wrong');
      if (!answer.ok) wait(answer.waitMs);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="hd-fields" onSubmit={(event) => void submit(event)}>
      <Passphrase label={t('passphrase')} value={text} onChange={setText} />
      <div className="hd-row">
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={text === '' || left > 0}>
          {left > 0 ? t('wait', { count: Math.ceil(left / 1000) }) : button}
        </Button>
      </div>
      {failure === 'wrong' ? <Alert type="error" showIcon title={t('wrong')} /> : null}
      {failure !== null && failure !== 'wrong' ? (
        <Alert type="error" showIcon title={t('failed', { why: String(failure) })} />
      ) : null}
    </form>
  );
}
