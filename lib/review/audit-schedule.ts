import type { AuditSchedule } from '../domain/policy';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** What is slept through longer than this is not made up for: nobody would judge so many samples. */
const CATCH_UP_DAYS = 35;

/** A sample that is due: its id says for which day, so that each is drawn once. Times in ms UTC, `to` exclusive. */
export interface DueAudit {
  readonly auditId: string;
  readonly from: number;
  readonly to: number;
}

/** The oldest sample that is due and not in the log yet; null when all are drawn. */
export function dueAudit(
  schedule: AuditSchedule,
  drawn: ReadonlySet<string>,
  now: number,
  utcOffsetMinutes: number,
): DueAudit | null {
  if (!schedule.on) return null;
  const slots = slotsAround(schedule, now, utcOffsetMinutes);
  for (const [i, at] of slots.entries()) {
    const before = slots[i - 1];
    if (before === undefined || at > now || at < schedule.since) continue;
    const auditId = idOf(at, utcOffsetMinutes);
    if (!drawn.has(auditId)) return { auditId, from: before, to: at };
  }
  return null;
}

/** When the next sample will be drawn; null when none will. */
export function nextAudit(schedule: AuditSchedule, now: number, utcOffsetMinutes: number): number | null {
  return schedule.on ? (slotsAround(schedule, now, utcOffsetMinutes).find((at) => at > now) ?? null) : null;
}

/** Times of the schedule from five weeks back to a week ahead, one more before them for where the first one begins. */
function slotsAround({ weekdays, hour }: AuditSchedule, now: number, utcOffsetMinutes: number): readonly number[] {
  const today = Math.floor((now + utcOffsetMinutes * MINUTE) / DAY);
  const days = Array.from({ length: CATCH_UP_DAYS + 15 }, (_, i) => today - CATCH_UP_DAYS - 7 + i);
  // Day 0 of the epoch was a Thursday.
  return days
    .filter((day) => weekdays.includes((((day + 4) % 7) + 7) % 7))
    .map((day) => day * DAY + hour * 60 * MINUTE - utcOffsetMinutes * MINUTE)
    .filter((at, i, all) => (all[i + 1] ?? at) >= now - CATCH_UP_DAYS * DAY);
}

function idOf(at: number, utcOffsetMinutes: number): string {
  return `scheduled:${new Date(at + utcOffsetMinutes * MINUTE).toISOString().slice(0, 10)}`;
}
