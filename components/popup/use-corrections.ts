import { useEffect, useRef, useState } from 'react';
import type { CorrectionLine, TeachPort } from '../../lib/ports/teach';

/** The page needs a moment to read itself anew after a change; asked twice, for a large page needs a longer one. */
const READ_AGAIN_MS = [0, 400, 1_500];

/** The site's corrections, followed while they change; `changed` hears of it, too. */
export function useCorrections(teach: TeachPort, changed: () => void): readonly CorrectionLine[] {
  const [lines, setLines] = useState<readonly CorrectionLine[]>([]);
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    let timers: ReturnType<typeof setTimeout>[] = [];
    const load = () => teach.list().then(setLines, () => setLines([]));
    void load();
    const stop = teach.watch(() => {
      for (const timer of timers) clearTimeout(timer);
      timers = READ_AGAIN_MS.map((ms) =>
        setTimeout(() => {
          void load();
          latest.current();
        }, ms),
      );
    });
    return () => {
      for (const timer of timers) clearTimeout(timer);
      stop();
    };
  }, [teach]);
  return lines;
}
