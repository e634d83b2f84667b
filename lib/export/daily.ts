import type { StoredEvent } from '../domain/event';
import type { ExportRequest } from '../ports/export-desk';
import type { DailyExport, DailyFailure } from '../ports/record-plan';
import { dueDays, fileNameOf, folderOf, type OffsetAt } from './plan';

/** One file that is due. */
export interface DailyJob {
  readonly day: string;
  readonly request: ExportRequest;
}

const FIRST_WAIT_MS = 5 * 60_000;
const MOST_WAIT_MS = 4 * 60 * 60_000;

/** What was made, what failed and what time it is. `events`: the exports of the last forty days, as the log has them. */
export interface DailySituation {
  readonly events: readonly StoredEvent[];
  readonly failures: readonly DailyFailure[];
  readonly now: number;
  readonly offsetAt: OffsetAt;
}

/** The oldest file that is due and not waiting for its next try; null when there is none. */
export function nextDailyJob(daily: DailyExport, situation: DailySituation): DailyJob | null {
  if (!daily.on) return null;
  const { events, failures, now, offsetAt } = situation;
  for (const format of daily.formats) {
    const due = dueDays(daily, doneDays(events, format), now, offsetAt);
    const first = due.find(({ day }) => !isWaiting(failures, day, format, now));
    if (first) return jobOf(daily, format, first);
  }
  return null;
}

function jobOf(daily: DailyExport, format: string, { day, from, to }: ReturnType<typeof dueDays>[number]): DailyJob {
  const { columns, masking, gzip, folder, pattern } = daily;
  const name = `${folderOf(folder)}${fileNameOf(pattern, { day, format })}`;
  return { day, request: { format, from, to, columns, masking, gzip, name, daily: day } };
}

/** The failures after one more of a file, which is tried again later and later. */
export function withFailure(failures: readonly DailyFailure[], day: string, format: string, why: string, at: number) {
  const tries = (failures.find((one) => isOf(one, day, format))?.tries ?? 0) + 1;
  return { tries, failures: [...withoutFailure(failures, day, format), { day, format, why, at, tries }] };
}

/** The failures once a file was made. */
export function withoutFailure(failures: readonly DailyFailure[], day: string, format: string): readonly DailyFailure[] {
  return failures.filter((one) => !isOf(one, day, format));
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
