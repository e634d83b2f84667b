import { browser } from 'wxt/browser';
import type { CheckSums } from '../../domain/policy-revision';

const KEY = 'checks';

/** Sums that wait to become an event, and since when (ms UTC). */
export interface WaitingSums {
  readonly since: number;
  readonly sums: CheckSums;
}

/** Null when nothing waits. */
export async function readWaitingSums(): Promise<WaitingSums | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  // Only the background writes here, with what its own schema let through.
  return typeof stored === 'object' && stored !== null ? (stored as WaitingSums) : null;
}

export async function writeWaitingSums(waiting: WaitingSums | null): Promise<void> {
  if (waiting === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: waiting });
}
