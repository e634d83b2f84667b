import { useCallback, useEffect, useState } from 'react';
import type { SafePort, SafeState } from '../../lib/ports/safe';

/** How often a page looks whether it was idle for too long. */
const LOOK_MS = 10_000;

/** The safe's state, followed; null until it is known. Clicks and keys in this page keep it open. */
export function useSafe(port: SafePort | null): { readonly state: SafeState | null; readonly reload: () => void } {
  const [state, setState] = useState<SafeState | null>(null);
  const reload = useCallback(() => {
    // A log that cannot be read says so where it is read.
    port?.state().then(setState, () => setState(NOTHING));
  }, [port]);
  useEffect(() => {
    if (port === null) return;
    reload();
    const stop = port.watch(reload);
    const timer = setInterval(reload, LOOK_MS);
    const touch = () => port.touch();
    const seen = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const one of seen) addEventListener(one, touch, { passive: true });
    return () => {
      stop();
      clearInterval(timer);
      for (const one of seen) removeEventListener(one, touch);
    };
  }, [port, reload]);
  return { state: port === null ? NOTHING : state, reload };
}

const NOTHING: SafeState = { isOn: false, isLocked: false, phase: null, waitMs: 0 };
