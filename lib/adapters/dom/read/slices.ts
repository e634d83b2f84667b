import type { Clock } from '../../../ports/clock';

/** Longest stretch of work before the page gets its turn, in ms. */
const SLICE_MS = 6;

/**
 * Runs steps until they say they are done, letting the page work in between.
 * @param step does a little and returns true when all is done
 * @throws the signal's reason when it is aborted
 */
export async function inSlices(step: () => boolean, clock: Clock, signal: AbortSignal, onSlice: () => void): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const end = clock.monotonic() + SLICE_MS;
    let isDone = false;
    do isDone = step();
    while (!isDone && clock.monotonic() < end && !hasInput());
    onSlice();
    if (isDone) return;
    await nextTurn();
  }
}

/**
 * True while something that a person does waits for the page: a key shall not wait for the end of our slice. Chromium tells
 * (`navigator.scheduling`); elsewhere the answer is no.
 */
export function hasInput(): boolean {
  const { navigator } = globalThis as { readonly navigator?: { readonly scheduling?: { isInputPending?(): boolean } } };
  return navigator?.scheduling?.isInputPending?.() === true;
}

/** How long a page that never rests may keep us waiting for our next turn, in ms. */
const LONGEST_WAIT_MS = 30;

/**
 * Ends this task and goes on when the page has nothing to do: what a person types and what the page draws comes first. Not
 * `scheduler.yield`: what follows that goes before all other tasks of the page, which would wait for the whole read.
 */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (!scheduler?.postTask) return nextTask();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    const run = () => {
      clearTimeout(timer);
      resolve();
    };
    void scheduler.postTask?.(run, { priority: 'background' }).catch(run);
  });
}

/** Browsers without priorities. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
