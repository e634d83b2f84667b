import type { ReactNode } from 'react';
import { useOptionalPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { LoadingState } from '../ui/States';
import { safeMessages } from './messages';
import { safePort } from './port';
import { UnlockForm } from './UnlockForm';
import { useSafe } from './use-safe';

interface Props {
  /** Shows its children whatever the safe says. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Takes what may show personal values off the screen while the safe is locked, and asks for the passphrase in its place. */
export function SafeGate({ isOpen, children }: Props) {
  const t = useTexts(safeMessages);
  const port = useOptionalPort(safePort);
  const { state, reload } = useSafe(port);
  if (isOpen) return children;
  if (state === null) return <LoadingState />;
  if (port === null || !state.isLocked) return children;
  const unlock = async (passphrase: string) => {
    const answer = await port.unlock(passphrase);
    if (answer.ok) reload();
    return answer;
  };
  return (
    <main>
      <div className="hd-state">
        <h2>{t('locked.title')}</h2>
        <p>{t('locked.hint')}</p>
        <UnlockForm waitMs={state.waitMs} button={t('unlock')} onPassphrase={unlock} />
      </div>
    </main>
  );
}
