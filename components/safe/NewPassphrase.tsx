import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { safeMessages } from './messages';
import { Passphrase } from './Passphrase';

/** Shorter ones are guessed too soon by whoever has the disk; `lib/audit/safe.ts` refuses them too. */
const LEAST = 8;

interface Props {
  readonly button: string;
  readonly isDisabled?: boolean;
  readonly onPassphrase: (passphrase: string) => void;
}

/** A new passphrase, twice: nobody can look it up later. */
export function NewPassphrase({ button, isDisabled = false, onPassphrase }: Props) {
  const t = useTexts(safeMessages);
  const [[first, second], setTexts] = useState(['', '']);
  const hint =
    first !== '' && first.length < LEAST ? t('short', { count: LEAST }) : second !== '' && first !== second ? t('differ') : '';
  return (
    <form
      className="hd-fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (first.length >= LEAST && first === second) onPassphrase(first);
      }}
    >
      <Passphrase isNew label={t('new')} value={first} onChange={(text) => setTexts([text, second])} />
      <Passphrase isNew label={t('again')} value={second} onChange={(text) => setTexts([first, text])} />
      <div className="hd-row">
        <Button type="primary" htmlType="submit" disabled={isDisabled || first.length < LEAST || first !== second}>
          {button}
        </Button>
        {hint ? <small role="status">{hint}</small> : null}
      </div>
    </form>
  );
}
