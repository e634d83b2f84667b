import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, SandboxRun } from '../../lib/ports/sandbox';

export type RunState<T> =
  | { readonly phase: 'idle' | 'stopped' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'done'; readonly value: T };

/** One run at a time; leaving the screen stops it. */
export function useRun<T>() {
  const [state, setState] = useState<RunState<T>>({ phase: 'idle' });
  const current = useRef<SandboxRun<T> | null>(null);
  useEffect(() => () => current.current?.stop(), []);
  const start = useCallback((begin: (progress: Progress) => SandboxRun<T>) => {
    current.current?.stop();
    setState({ phase: 'running', done: 0, total: 1 });
    const run = begin((done, total) => {
      if (current.current === run) setState({ phase: 'running', done, total });
    });
    current.current = run;
    const settle = (next: RunState<T>) => {
      if (current.current === run) setState(next);
    };
    run.result.then(
      (value) => settle(value === null ? { phase: 'stopped' } : { phase: 'done', value }),
      (error: unknown) => settle({ phase: 'failed', error }),
    );
  }, []);
  return { state, start, stop: () => current.current?.stop() };
}
