import { useCallback, useState } from 'react';

export type Work<T> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number | null }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'done'; readonly value: T };

export interface Worker<T> {
  readonly work: Work<T>;
  /** Starts it; `tell` takes 0..1. */
  readonly run: (task: (tell: (done: number) => void) => Promise<T>) => Promise<void>;
  readonly reset: () => void;
}

/** One piece of work that a person started: where it stands and what came of it. */
export function useWork<T>(): Worker<T> {
  const [work, setWork] = useState<Work<T>>({ phase: 'idle' });
  const run = useCallback<Worker<T>['run']>(async (task) => {
    setWork({ phase: 'running', done: null });
    try {
      const value = await task((done) => setWork({ phase: 'running', done }));
      setWork({ phase: 'done', value });
    } catch (error) {
      setWork({ phase: 'failed', error });
    }
  }, []);
  return { work, run, reset: useCallback(() => setWork({ phase: 'idle' }), []) };
}

/** What a screen says about an error. */
export function wordOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
