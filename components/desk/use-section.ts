import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { Section } from './sections';

export type SectionState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly Screen: ComponentType };

/** Brings a section's screen, once; `retry` starts again after a failure. */
export function useSection(section: Section): { readonly state: SectionState; readonly retry: () => void } {
  const [state, setState] = useState<SectionState>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let alive = true;
    setState((old) => (old.phase === 'ready' && attempt === 0 ? old : { phase: 'loading' }));
    section.load().then(
      (Screen) => alive && setState({ phase: 'ready', Screen }),
      (error: unknown) => alive && setState({ phase: 'failed', error }),
    );
    return () => {
      alive = false;
    };
  }, [section, attempt]);
  const retry = useCallback(() => setAttempt((old) => old + 1), []);
  return { state, retry };
}
