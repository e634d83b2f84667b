/** Wrong tries so far, and when the last one was (ms of the steady clock). */
export interface Tries {
  readonly fails: number;
  readonly at: number;
}

/** So many slips of the finger cost nothing. */
const FREE = 3;
const FIRST_MS = 5_000;
const MOST_MS = 15 * 60_000;
/** A wrong try is forgotten after this long, one by one. */
const FORGET_MS = 30 * 60_000;
/** All of a station together may be wrong this much more often than one person. */
const STATION_FREE = 12;

/** How long the next try has to wait, in ms; doubles with every wrong one. `kind`: one person's tries or the whole station's. */
export function waitLeft(tries: Tries | undefined, now: number, kind: 'person' | 'station' = 'person'): number {
  if (!tries) return 0;
  const over = tries.fails - (kind === 'station' ? STATION_FREE : FREE);
  const wait = over <= 0 ? 0 : Math.min(FIRST_MS * 2 ** (over - 1), MOST_MS);
  return Math.max(0, tries.at + wait - now);
}

/** The tries after one more wrong one. */
export function afterFail(tries: Tries | undefined, now: number): Tries {
  const forgotten = tries ? Math.floor(Math.max(0, now - tries.at) / FORGET_MS) : 0;
  return { fails: Math.max(0, (tries?.fails ?? 0) - forgotten) + 1, at: now };
}
