const DAY_MS = 86_400_000;

/** When the day's file is made by itself. */
export interface DailyPlan {
  /** Local minute of the day at which yesterday is exported, 0 to 1439. */
  readonly minute: number;
  /** First local day that is exported, `2026-05-20`: the day on which it was switched on. */
  readonly since: string;
}

export interface DueDay {
  /** Local date, `2026-05-20`. */
  readonly day: string;
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
}

/** A station that slept longer than this gets the last of its days only. */
const MOST_DAYS = 31;

/**
 * The days whose file is due now and was not made yet, oldest first. A day is due from the set minute of the day after it, so
 * that its file is complete; after a long sleep all missed days are due. `done`: local dates that have their file.
 */
export function dueDays(plan: DailyPlan, done: ReadonlySet<string>, now: number, utcOffsetMinutes: number): readonly DueDay[] {
  const today = startOfDay(now, utcOffsetMinutes);
  const last = now >= today + plan.minute * 60_000 ? today - DAY_MS : today - 2 * DAY_MS;
  const due: DueDay[] = [];
  for (let from = last - (MOST_DAYS - 1) * DAY_MS; from <= last; from += DAY_MS) {
    const day = dayOf(from, utcOffsetMinutes);
    if (day >= plan.since && !done.has(day)) due.push({ day, from, to: from + DAY_MS });
  }
  return due;
}

/** The next moment at which something can become due, for the alarm; ms UTC, later than `now`. */
export function nextDue(plan: DailyPlan, now: number, utcOffsetMinutes: number): number {
  const today = startOfDay(now, utcOffsetMinutes) + plan.minute * 60_000;
  return today > now ? today : today + DAY_MS;
}

/**
 * A file name without extension from a pattern with `{day}` and `{format}`; anything that a file system could take for a path
 * or refuses becomes a dash.
 */
export function fileNameOf(pattern: string, words: Readonly<Record<string, string>>): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(words, name) ? (words[name] ?? '') : gap));
  const bare = safeName(filled);
  return bare === '' ? 'hedan' : bare;
}

/** `reports/daily/` of `reports/daily`: a way down from the downloads folder and never up; empty for that folder itself. */
export function folderOf(folder: string): string {
  const parts = folder.split(/[/\\]/).map(safeName).filter(Boolean);
  return parts.map((part) => `${part}/`).join('');
}

function safeName(text: string): string {
  const safe = [...text].map((sign) => (sign < ' ' || '<>:"/\\|?*'.includes(sign) ? '-' : sign)).join('');
  const bare = safe.replace(/^[.\s-]+|[.\s]+$/g, '').slice(0, 120);
  return DEVICE.test(bare) ? `${bare}-` : bare;
}

/** Windows keeps these names for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Local date of a moment as `2026-05-20`. */
export function dayOf(at: number, utcOffsetMinutes: number): string {
  return new Date(at + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
}

function startOfDay(at: number, utcOffsetMinutes: number): number {
  const local = at + utcOffsetMinutes * 60_000;
  return local - (((local % DAY_MS) + DAY_MS) % DAY_MS) - utcOffsetMinutes * 60_000;
}
