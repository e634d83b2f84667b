const DAY_MS = 86_400_000;

/** Minutes that local time is ahead of UTC at a moment (ms UTC). */
export type OffsetAt = (at: number) => number;

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
export function dueDays(plan: DailyPlan, done: ReadonlySet<string>, now: number, offsetAt: OffsetAt): readonly DueDay[] {
  const today = dateOf(now, offsetAt);
  const last = now >= momentOf(today + plan.minute * 60_000, offsetAt) ? today - DAY_MS : today - 2 * DAY_MS;
  const due: DueDay[] = [];
  for (let date = last - (MOST_DAYS - 1) * DAY_MS; date <= last; date += DAY_MS) {
    const day = dayOf(date, 0);
    if (day < plan.since || done.has(day)) continue;
    due.push({ day, from: momentOf(date, offsetAt), to: momentOf(date + DAY_MS, offsetAt) });
  }
  return due;
}

/** The next moment at which something can become due, for the alarm; ms UTC, later than `now`. */
export function nextDue(plan: DailyPlan, now: number, offsetAt: OffsetAt): number {
  const today = dateOf(now, offsetAt);
  const set = today + plan.minute * 60_000;
  const due = momentOf(set, offsetAt);
  return due > now ? due : momentOf(set + DAY_MS, offsetAt);
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

/** The local date of a moment, as the midnight of UTC that is called the same. */
function dateOf(at: number, offsetAt: OffsetAt): number {
  return Math.floor((at + offsetAt(at) * 60_000) / DAY_MS) * DAY_MS;
}

/**
 * The moment at which a local clock shows what a clock of UTC shows at `shown`. Where a change lets it show that twice it is the
 * first, where never as far behind the change as that lies behind the gap's beginning: what `Date` and the export screen make of
 * it, so that a day has the same bounds whoever asks.
 */
function momentOf(shown: number, offsetAt: OffsetAt): number {
  // No zone is a day away from UTC.
  const [before, after] = [offsetAt(shown - DAY_MS), offsetAt(shown + DAY_MS)];
  const [first, second] = [shown - before * 60_000, shown - after * 60_000];
  return offsetAt(first) !== before && offsetAt(second) === after ? second : first;
}
