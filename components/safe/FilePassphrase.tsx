import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { safeMessages } from './messages';
import { Passphrase } from './Passphrase';

interface Props {
  readonly isWrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
}

/** Asks for the passphrase of an encrypted backup. */
export function FilePassphrase({ isWrong, onPassphrase }: Props) {
  const t = useTexts(safeMessages);
  const [text, setText] = useState('');
  return (
    <>
      <Alert type={isWrong ? 'error' : 'info'} showIcon title={isWrong ? t('file.wrong') : t('file.locked')} />
      <form
        className="hd-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '') onPassphrase(text);
        }}
      >
        <Passphrase label={t('file.passphrase')} value={text} onChange={setText} />
        <div className="hd-row">
          <Button type="primary" htmlType="submit" disabled={text === ''}>
            {t('file.open')}
          </Button>
        </div>
      </form>
    </>
  );
}
