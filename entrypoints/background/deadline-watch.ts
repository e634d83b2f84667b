import { browser } from 'wxt/browser';
import type { EventType, LogEvent } from '../../lib/domain/event';
import type { IncidentPolicy } from '../../lib/domain/incident-policy';
import { steadyAt, timeMarkOf } from '../../lib/domain/steady';
import { alarmKey, alarmsOf, type DueAlarm } from '../../lib/incidents/alarms';
import { foldIncidents } from '../../lib/incidents/fold';
import type { Badge } from './badge';
import { notifyDue } from './notify';
import { ownReader } from './watched';

const ALARM = 'deadline';
const TOLD = 'deadlinesTold';
const MARK = 'steady';
const MOST_TOLD = 500;
const EVENTS: readonly EventType[] = ['incident.opened', 'incident.changed'];

/** Deadlines of incidents on badge and notification. */
export interface DeadlineWatch {
  /** Looks now, and sees to it that it looks again at the very moment when the next deadline runs out. */
  look(): Promise<void>;
  /** Looks when one of the events is about an incident. */
  heard(events: readonly LogEvent[]): void;
}

/** Everything is worked out anew from the log each time: a restart of worker or browser changes nothing. */
export function createDeadlineWatch(badge: Badge, policy: () => Promise<IncidentPolicy>): DeadlineWatch {
  const look = async () => {
    const { now, wall } = await steadyNow();
    const events = await ownReader.read({ types: EVENTS });
    const { due, nextAt } = alarmsOf(foldIncidents(events).list, await policy(), now);
    badge.setDue(due.length);
    // From the moment that `now` was taken at: reading a long log must not make a deadline late.
    if (nextAt !== null) await browser.alarms.create(ALARM, { when: Math.max(Date.now() + 1000, wall + nextAt - now) });
    await tell(due);
  };
  const quietly = () => void look().catch(() => undefined);
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === ALARM ? quietly() : undefined));
  return { look, heard: (events) => (events.some(({ type }) => EVENTS.includes(type)) ? quietly() : undefined) };
}

/** The station's time for deadlines with the clock's own at the same moment, and the mark by which pages and the next worker go on. */
async function steadyNow(): Promise<{ readonly now: number; readonly wall: number }> {
  const wall = Date.now();
  const at = steadyAt(timeMarkOf((await browser.storage.local.get(MARK))[MARK]), wall);
  await browser.storage.local.set({ [MARK]: { at, wall } });
  return { now: at, wall };
}

/** Each alarm is told once; what was told is remembered over restarts, and forgotten when it is over. */
async function tell(due: readonly DueAlarm[]): Promise<void> {
  const stored: unknown = (await browser.storage.local.get(TOLD))[TOLD];
  const told = new Set(Array.isArray(stored) ? stored : []);
  const fresh = due.filter((alarm) => !told.has(alarmKey(alarm)));
  if (fresh.length === 0 && told.size <= due.length) return;
  await browser.storage.local.set({ [TOLD]: due.map(alarmKey).slice(-MOST_TOLD) });
  for (const alarm of fresh.slice(0, 5)) await notifyDue(alarm);
}
