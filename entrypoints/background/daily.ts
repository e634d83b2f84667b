import { browser } from 'wxt/browser';
import { FAILURES, readFailures, readPlan } from '../../lib/adapters/browser/record-plan';
import type { StoredEvent } from '../../lib/domain/event';
import { dueDays, fileNameOf, folderOf } from '../../lib/export/plan';
import type { EventReader } from '../../lib/ports/event-log';
import type { ExportRequest } from '../../lib/ports/export-desk';
import type { DailyFailure } from '../../lib/ports/record-plan';

/** One file that is due. */
export interface DailyJob {
  readonly day: string;
  readonly request: ExportRequest;
}

/** Longer than any sleep that is caught up with. */
const LOOK_BACK_MS = 40 * 86_400_000;
const FIRST_WAIT_MS = 5 * 60_000;
const MOST_WAIT_MS = 4 * 60 * 60_000;

/** What is due and what became of it. Days that have their file are read from the log itself, so that a restored log knows them too. */
export interface Daily {
  next(now: number): Promise<DailyJob | null>;
  made(day: string, format: string): Promise<void>;
  failed(day: string, format: string, why: string, now: number): Promise<DailyFailure>;
}

export function createDaily(reader: EventReader): Daily {
  return {
    async next(now) {
      const { daily } = await readPlan();
      if (!daily.on || !mayMakeFiles()) return null;
      const offset = -new Date(now).getTimezoneOffset();
      const events = await reader.read({ types: ['export.made'], from: now - LOOK_BACK_MS });
      const failures = await readFailures();
      for (const format of daily.formats) {
        const due = dueDays(daily, doneDays(events, format), now, offset).filter(
          ({ day }) => !isWaiting(failures, day, format, now),
        );
        const [first] = due;
        if (!first) continue;
        const { columns, masking, gzip, folder, pattern } = daily;
        const name = `${folderOf(folder)}${fileNameOf(pattern, { day: first.day, format })}`;
        const request = { format, from: first.from, to: first.to, columns, masking, gzip, name, daily: first.day };
        return { day: first.day, request };
      }
      return null;
    },
    async made(day, format) {
      const failures = await readFailures();
      await writeFailures(failures.filter((one) => !isOf(one, day, format)));
    },
    async failed(day, format, why, now) {
      const failures = await readFailures();
      const tries = (failures.find((one) => isOf(one, day, format))?.tries ?? 0) + 1;
      const failure = { day, format, why, at: now, tries };
      await writeFailures([...failures.filter((one) => !isOf(one, day, format)), failure]);
      return failure;
    },
  };
}

/** Files need the right to save them; Chromium's workers need a page that holds them meanwhile. */
function mayMakeFiles(): boolean {
  return browser.downloads !== undefined && (typeof document !== 'undefined' || browser.offscreen !== undefined);
}

function doneDays(events: readonly StoredEvent[], format: string): ReadonlySet<string> {
  const bodies = events.map((event) => event.body as { readonly format?: unknown; readonly daily?: unknown });
  return new Set(bodies.flatMap((body) => (body.format === format && typeof body.daily === 'string' ? [body.daily] : [])));
}

/** A full disk is not tried again every minute: five minutes, then twice as long each time, four hours at most. */
function isWaiting(failures: readonly DailyFailure[], day: string, format: string, now: number): boolean {
  const failure = failures.find((one) => isOf(one, day, format));
  return failure !== undefined && now < failure.at + Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failure.tries - 1));
}

function isOf(failure: DailyFailure, day: string, format: string): boolean {
  return failure.day === day && failure.format === format;
}

async function writeFailures(failures: readonly DailyFailure[]): Promise<void> {
  await browser.storage.local.set({ [FAILURES]: failures });
}
