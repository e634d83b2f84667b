import { useCallback, useEffect, useState } from 'react';
import type { Breaker } from '../../lib/policy/breaker/breaker';
import { useSectionPort } from '../desk/section-port';
import { usePorts } from '../ui/ports';
import { breakerPort } from './port';

interface BreakerDesk {
  readonly load:
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly error: unknown }
    | { readonly phase: 'ready'; readonly breakers: readonly Breaker[] };
  readonly retry: () => void;
}

/** The breakers as they are, read anew with everything that is logged. */
export function useBreakers(): BreakerDesk {
  const port = useSectionPort(breakerPort);
  const { events } = usePorts();
  const [load, setLoad] = useState<BreakerDesk['load']>({ phase: 'loading' });
  const read = useCallback(
    () =>
      void port.list().then(
        (breakers) => setLoad({ phase: 'ready', breakers }),
        (error: unknown) => setLoad({ phase: 'failed', error }),
      ),
    [port],
  );
  useEffect(() => {
    read();
    return events.watch(read);
  }, [events, read]);
  return { load, retry: read };
}
