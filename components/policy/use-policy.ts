import { useCallback, useEffect, useState } from 'react';
import type { PolicyState } from '../../lib/ports/policy';
import { useSectionPort } from '../desk/section-port';
import { policyPort } from './port';

export type PolicyLoad =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly state: PolicyState };

/** What is in force, read anew after every change made anywhere. */
export function usePolicy(): { readonly load: PolicyLoad; readonly retry: () => void } {
  const port = useSectionPort(policyPort);
  const [load, setLoad] = useState<PolicyLoad>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let alive = attempt >= 0;
    const read = () =>
      port.read().then(
        (state) => alive && setLoad({ phase: 'ready', state }),
        (error: unknown) => alive && setLoad({ phase: 'failed', error }),
      );
    void read();
    const stop = port.watch(() => void read());
    return () => {
      alive = false;
      stop();
    };
  }, [port, attempt]);
  const retry = useCallback(() => setAttempt((old) => old + 1), []);
  return { load, retry };
}
