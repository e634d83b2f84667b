import type { Clock } from '../../ports/clock';

const KEY = 'time-mark';

/**
 * ms UTC that never go back: not when the machine's clock is set back, and not over restarts, for the latest time seen
 * is kept. What has expired stays expired.
 */
export function createSteadyTime(
  clock: Pick<Clock, 'now' | 'monotonic'>,
  store: { load(key: string): Promise<unknown>; save(key: string, value: unknown): Promise<void> },
): () => Promise<number> {
  let mark: { readonly at: number; readonly since: number } | null = null;
  return async () => {
    const kept = mark ?? { at: numberOf(await store.load(KEY)), since: clock.monotonic() };
    const since = clock.monotonic();
    // While the clock is behind, time goes on from the mark by the machine's running time.
    const at = Math.max(clock.now(), kept.at + (since - kept.since));
    mark = { at, since };
    await store.save(KEY, at);
    return at;
  };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
