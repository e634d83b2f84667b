import { App } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { Verdict } from '../../lib/domain/review';
import type { BlindAnswer, BlindFigures, BlindPort, BlindWork } from '../../lib/review/blind-desk';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { blindMessages } from './messages';

export interface BlindState {
  /** Null until the first answer. */
  readonly work: BlindWork | null;
  readonly figures: BlindFigures | null;
  readonly error: unknown;
  readonly retry: () => void;
  /** What the last verdict turned out to be about. */
  readonly last: BlindAnswer | null;
  readonly busy: boolean;
  readonly give: (verdict: Verdict, note: string) => Promise<boolean>;
}

/** What waits for this reviewer, followed; a verdict shows the next item at once, and fetches more behind it. */
export function useBlind(port: BlindPort, reviewer: string): BlindState {
  const { events } = usePorts();
  const t = useTexts(blindMessages);
  const { message } = App.useApp();
  const [work, setWork] = useState<BlindWork | null>(null);
  const [figures, setFigures] = useState<BlindFigures | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [last, setLast] = useState<BlindAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const load = useCallback(async () => {
    try {
      setWork(await port.work(reviewer));
      setFigures(await port.figures());
      setError(null);
    } catch (failure) {
      setError(failure);
    }
  }, [port, reviewer]);
  useEffect(() => events.watch(() => void load()), [events, load]);
  const give = async (verdict: Verdict, note: string) => {
    const [item, ...rest] = work?.items ?? [];
    if (!work || !item || busy) return false;
    setBusy(true);
    try {
      const answer = await port.give({ itemId: item.itemId, reviewer, verdict, note });
      setLast(answer);
      setWork({ ...work, items: rest, waiting: Math.max(0, work.waiting - 1) });
      if (answer.kind === 'seeded' || rest.length === 0) void load();
      return answer.kind !== 'gone';
    } catch (failure) {
      void message.error(t('work.failed', { why: failure instanceof Error ? failure.message : String(failure) }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { work, figures, error, retry: () => void load(), last, busy, give };
}
