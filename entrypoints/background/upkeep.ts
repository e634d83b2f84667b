import { browser } from 'wxt/browser';
import { withRecordLock } from '../../lib/adapters/browser/record-lock';
import { readPlan } from '../../lib/adapters/browser/record-plan';
import { safeSession } from '../../lib/adapters/browser/safe-session';
import { tidyLog } from '../../lib/audit/retention';
import type { RecordDesk } from '../../lib/ports/record-desk';
import { store } from '../review/exporter';
import { safe } from '../review/safe';
import type { Record } from './record';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Clocks are corrected by small steps all the time. */
const STEP_MS = 2 * 60_000;
/** How often the clock's highest reading is written down. */
const NOTE_MS = 5 * 60_000;

/** What the log needs now and then: a look at the clock, a signature, tidying up. Called every minute; each part knows when it is due. */
export function createUpkeep(record: Record, desk: RecordDesk): () => Promise<void> {
  return async () => {
    const now = Date.now();
    await quietly(() => watchClock(record, now));
    // Looking at the key drops one that was idle for too long; sealing that was interrupted needs no passphrase.
    await quietly(() => safeSession.key());
    if ((await safe.state()).phase === 'sealing') await quietly(() => safe.resume(() => undefined));
    if (await isDue('signed', HOUR_MS, now)) await quietly(() => desk.checkpoint());
    if (await isDue('tidied', DAY_MS, now)) await quietly(() => tidy(desk, now));
  };
}

/** A clock that was set back is written down: everything after it carries an earlier time than what lies before. */
async function watchClock(record: Record, now: number): Promise<void> {
  const seen = Number((await browser.storage.local.get('clockSeen'))['clockSeen'] ?? 0);
  if (now < seen - STEP_MS) await record.note('gap.recorded', { what: 'clock_set_back', detail: `${seen - now} ms` });
  if (now < seen - STEP_MS || now > seen + NOTE_MS) await browser.storage.local.set({ clockSeen: now });
}

async function tidy(desk: RecordDesk, now: number): Promise<void> {
  const { retention } = await readPlan();
  await withRecordLock(() => tidyLog(desk, store, retention, now));
}

/** Due once after the browser started, then at this distance. The note is gone with the browser, not with the worker. */
async function isDue(what: string, every: number, now: number): Promise<boolean> {
  const key = `upkeep:${what}`;
  const last = Number((await browser.storage.session.get(key))[key] ?? Number.NEGATIVE_INFINITY);
  if (now >= last && now < last + every) return false;
  await browser.storage.session.set({ [key]: now });
  return true;
}

/** What fails here is tried again at its next turn; a log that cannot be written says so itself. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  await work().catch(() => undefined);
}
