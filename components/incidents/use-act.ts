import { App } from 'antd';
import { useCallback, useState } from 'react';
import { useTexts } from '../ui/locale';
import { incidentMessages } from './messages';
import type { IncidentDesk } from './use-incidents';

export interface Act {
  readonly busy: boolean;
  /** Runs what stores something; says so when it failed, and resolves to whether it went through. */
  readonly run: (store: () => Promise<void>, said?: string) => Promise<boolean>;
}

/** Acts of a person on an incident: never without a name, never twice at a time, never lost in silence. */
export function useAct(desk: Pick<IncidentDesk, 'me'>): Act {
  const t = useTexts(incidentMessages);
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const { me } = desk;
  const run = useCallback(
    async (store: () => Promise<void>, said?: string) => {
      if (me === '') {
        void message.warning(t('needName'));
        return false;
      }
      setBusy(true);
      try {
        await store();
        if (said !== undefined) void message.success(said);
        return true;
      } catch (error) {
        void message.error(t('failed', { why: error instanceof Error ? error.message : String(error) }));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [me, message, t],
  );
  return { busy, run };
}
