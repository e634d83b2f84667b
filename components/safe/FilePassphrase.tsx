import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { safeMessages } from './messages';
import { Passphrase } from './Passphrase';
import { useCountdown } from './use-countdown';

interface Props {
  readonly isWrong: boolean;
  /** ms until the next one may be tried. */
  readonly waitMs: number;
  readonly onPassphrase: (passphrase: string) => void;
}

/** Asks for the passphrase of an encrypted backup. */
export function FilePassphrase({ isWrong, waitMs, onPassphrase }: Props) {
  const t = useTexts(safeMessages);
  const [text, setText] = useState('');
  const [left] = useCountdown(waitMs);
  return (
    <>
      <Alert type={isWrong ? 'error' : 'info'} showIcon title={isWrong ? t('file.wrong') : t('file.locked')} />
      <form
        className="hd-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '' && left <= 0) onPassphrase(text);
        }}
      >
        <Passphrase label={t('file.passphrase')} value={text} onChange={setText} />
        <div className="hd-row">
          <Button type="primary" htmlType="submit" disabled={text === '' || left > 0}>
            {left > 0 ? t('wait', { count: Math.ceil(left / 1000) }) : t('file.open')}
          </Button>
        </div>
      </form>
    </>
  );
}
