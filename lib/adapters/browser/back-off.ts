const FIRST_MS = 500;
const MOST_MS = 60_000;

export interface BackOff {
  /** Calls back once after a pause that doubles each time, up to a minute. A pause that runs already is kept. */
  again(): void;
  reset(): void;
}

/** One timer for all retries of one page; ends with the signal. */
export function createBackOff(work: () => void, signal: AbortSignal): BackOff {
  let pause = FIRST_MS;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    again() {
      if (timer !== null || signal.aborted) return;
      timer = setTimeout(() => {
        timer = null;
        work();
      }, pause);
      pause = Math.min(2 * pause, MOST_MS);
    },
    reset() {
      stop();
      pause = FIRST_MS;
    },
  };
}

/** Rejects when `work` did not settle within `ms`, or when the signal ends. */
export function withinTime<T>(work: Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const give = (): void => reject(new Error('no answer'));
    const timer = setTimeout(give, ms);
    signal.addEventListener('abort', give, { once: true });
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
    };
    work.then(resolve, reject).finally(end);
  });
}
