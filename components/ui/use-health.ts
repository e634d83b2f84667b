import { useEffect, useState } from 'react';
import type { RecordHealth } from '../../lib/ports/record-health';
import { usePorts } from './ports';

/** Whether the log can be written; a port that does not answer counts as not writable, with its reason. */
export function useHealth(): RecordHealth | null {
  const { health: port } = usePorts();
  const [health, setHealth] = useState<RecordHealth | null>(null);
  useEffect(() => {
    let alive = true;
    const load = () =>
      port.read().then(
        (next) => alive && setHealth(next),
        (error: unknown) => alive && setHealth({ writable: false, why: String(error), waiting: 0 }),
      );
    void load();
    const stop = port.watch(() => void load());
    return () => {
      alive = false;
      stop();
    };
  }, [port]);
  return health;
}
