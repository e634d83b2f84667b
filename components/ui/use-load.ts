import { useCallback, useEffect, useRef, useState } from 'react';

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly value: T };

/** Reads something once, and again on `reload`; what was there stays on screen meanwhile. `read` must keep its identity. */
export function useLoad<T>(read: () => Promise<T>): { readonly state: Loaded<T>; readonly reload: () => void } {
  const [state, setState] = useState<Loaded<T>>({ phase: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(() => {
    const own = ++turn.current;
    read().then(
      (value) => turn.current === own && setState({ phase: 'ready', value }),
      (error: unknown) => turn.current === own && setState({ phase: 'failed', error }),
    );
  }, [read]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  return { state, reload };
}
