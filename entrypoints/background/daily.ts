import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/adapters/browser/clock';
import { FAILURES, readFailures, readPlan } from '../../lib/adapters/browser/record-plan';
import { type DailyJob, nextDailyJob, withFailure, withoutFailure } from '../../lib/export/daily';
import type { EventReader } from '../../lib/ports/event-log';
import { safe } from '../review/safe';

/** Longer than any sleep that is caught up with. */
const LOOK_BACK_MS = 40 * 86_400_000;

/** What is due and what became of it. Days that have their file are read from the log itself, so that a restored log knows them too. */
export interface Daily {
  next(now: number): Promise<DailyJob | null>;
  made(day: string, format: string): Promise<void>;
  /** How often this file was tried by now. */
  failed(day: string, format: string, why: string, now: number): Promise<number>;
}

/** `held` hears whether a file waits because personal data is locked: a file now would be half a file. */
export function createDaily(reader: EventReader, held: (isHeld: boolean) => void): Daily {
  return {
    async next(now) {
      const { daily } = await readPlan();
      if (!daily.on || !mayMakeFiles()) {
        held(false);
        return null;
      }
      const events = await reader.read({ types: ['export.made'], from: now - LOOK_BACK_MS });
      const job = nextDailyJob(daily, { events, failures: await readFailures(), now, offsetAt: systemClock.utcOffsetMinutes });
      const waits = job !== null && (await safe.state()).isLocked;
      held(waits);
      return waits ? null : job;
    },
    async made(day, format) {
      await browser.storage.local.set({ [FAILURES]: withoutFailure(await readFailures(), day, format) });
    },
    async failed(day, format, why, now) {
      const { tries, failures } = withFailure(await readFailures(), day, format, why, now);
      await browser.storage.local.set({ [FAILURES]: failures });
      return tries;
    },
  };
}

/** Files need the right to save them; Chromium's workers need a page that holds them meanwhile. */
function mayMakeFiles(): boolean {
  return browser.downloads !== undefined && (typeof document !== 'undefined' || browser.offscreen !== undefined);
}
