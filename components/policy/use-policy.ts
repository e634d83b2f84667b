import { useCallback, useEffect, useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import { layerPolicies } from '../../lib/policy/layers';
import type { PolicyState } from '../../lib/ports/policy';
import { useOptionalPort, useSectionPort } from '../desk/section-port';
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

const BUILT_IN = layerPolicies({}).policy;

/** The policy in force, for other sections; what is built in until it is read, and where it cannot be. */
export function usePolicyInForce(): Policy {
  return usePolicyOnceRead() ?? BUILT_IN;
}

/** The policy in force; null until it is read. What is built in where it cannot be. */
export function usePolicyOnceRead(): Policy | null {
  const port = useOptionalPort(policyPort);
  const [policy, setPolicy] = useState(port === null ? BUILT_IN : null);
  useEffect(() => {
    let alive = true;
    const read = () =>
      port?.read().then(
        (state) => alive && setPolicy(state.policy),
        () => alive && setPolicy((old) => old ?? BUILT_IN),
      );
    void read();
    const stop = port?.watch(() => void read());
    return () => {
      alive = false;
      stop?.();
    };
  }, [port]);
  return policy;
}
