import type { EventBodies, StoredEvent } from '../../domain/event';
import type { Facts } from '../../domain/facts';
import {
  BREAKER_DEFAULTS,
  type Breaker,
  type BreakerSettings,
  closedBreaker,
  type HourCount,
  onAction,
  onLevel,
  resume,
  trippedOf,
} from './breaker';
import { readLevel } from './level';

const HOUR_MS = 3_600_000;
/** The usual level is taken from four weeks; older hours are forgotten. */
const KEPT_HOURS = 28 * 24;

/** Plain data: what is stored between two lives of the worker. */
export interface BreakerSnapshot {
  readonly breakers: readonly Breaker[];
  /** Flags and tickets by series (`flag|refund`) and hour since the epoch. */
  readonly counts: Readonly<Record<string, readonly HourCount[]>>;
  /** Days since the epoch on which anything happened: a closed shop says nothing about the usual level. */
  readonly days: readonly number[];
  /** What a series had counted in its hour when its breaker was last resumed: that wave is known. */
  readonly known: Readonly<Record<string, HourCount>>;
}

export type BreakerChange = EventBodies['breaker.changed'] & { readonly id: string };

/** All breakers of this station, event by event; the events alone decide, so that folding them again gives the same. */
export class RunningBreakers {
  readonly #breakers = new Map<string, Breaker>();
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #known = new Map<string, HourCount>();
  #days: number[] = [];

  constructor(
    snapshot?: BreakerSnapshot,
    readonly settings: BreakerSettings = BREAKER_DEFAULTS,
  ) {
    if (!snapshot) return;
    for (const breaker of snapshot.breakers) this.#breakers.set(breaker.kind, breaker);
    for (const [series, hours] of Object.entries(snapshot.counts))
      this.#counts.set(series, new Map(hours.map(({ hour, count }) => [hour, count])));
    for (const [series, count] of Object.entries(snapshot.known)) this.#known.set(series, count);
    this.#days = [...snapshot.days];
  }

  /** Folds one event; answers with the changes that it led to, to be logged. */
  add(event: StoredEvent): readonly BreakerChange[] {
    this.#seeDay(event.at);
    if (isType(event, 'flag.raised')) {
      const { action, findings } = event.body;
      // A question that every refund gets is no sign that refunds go wrong.
      const isSign = findings.some((finding) => finding.errorType !== 'risky_action' && finding.verdict === 'flag');
      return action !== null && isSign ? this.#count('flag', action, event) : [];
    }
    if (isType(event, 'ticket.came'))
      return [...this.#bad(event.body.kind, event), ...this.#count('ticket', event.body.kind, event, event.body.count)];
    if (isType(event, 'action.ran'))
      return this.#step(event.body.action, event, (was) => onAction(was, true, event.at, this.settings));
    if (isType(event, 'breaker.changed') && event.body.by !== '') this.#obey(event);
    return [];
  }

  list(): readonly Breaker[] {
    return [...this.#breakers.values()];
  }

  tripped(): Facts['tripped'] {
    return trippedOf(this.list());
  }

  toSnapshot(): BreakerSnapshot {
    const hoursOf = (hours: ReadonlyMap<number, number>) => [...hours].map(([hour, count]) => ({ hour, count }));
    return {
      breakers: this.list(),
      counts: Object.fromEntries([...this.#counts].map(([series, hours]) => [series, hoursOf(hours)])),
      days: this.#days,
      known: Object.fromEntries(this.#known),
    };
  }

  #count(what: string, kind: string, event: StoredEvent, n = 1): readonly BreakerChange[] {
    const series = `${what}|${kind}`;
    const hours = this.#counts.get(series) ?? new Map<number, number>();
    this.#counts.set(series, hours);
    const hour = Math.floor(event.at / HOUR_MS);
    const count = (hours.get(hour) ?? 0) + n;
    hours.set(hour, count);
    for (const old of hours.keys()) if (old < hour - KEPT_HOURS) hours.delete(old);
    const known = this.#known.get(series);
    const fresh = count - (known?.hour === hour ? known.count : 0);
    const reading = readLevel(this.#sameHour(hours, hour), hour, fresh, this.settings);
    return this.#step(kind, event, (was) => onLevel(was, reading, event.at), what);
  }

  /** Counts of this hour of the day on the days before, those without any among them. */
  #sameHour(hours: ReadonlyMap<number, number>, hour: number): HourCount[] {
    const first = Math.min(...hours.keys());
    return this.#days.flatMap((day) => {
      const same = day * 24 + (hour % 24);
      return same < hour && same >= first - (first % 24) ? [{ hour: same, count: hours.get(same) ?? 0 }] : [];
    });
  }

  /** A complaint while it is being tried whether all is well again. */
  #bad(kind: string, event: StoredEvent): readonly BreakerChange[] {
    const held = kind === '*' ? [...this.#breakers.keys()] : [kind, '*'];
    return held.flatMap((one) => this.#step(one, event, (was) => onAction(was, false, event.at, this.settings), 'ticket'));
  }

  #step(kind: string, event: StoredEvent, next: (was: Breaker) => Breaker, cause = ''): readonly BreakerChange[] {
    const was = this.#breakers.get(kind) ?? closedBreaker(kind, event.at);
    const now = next(was);
    if (now === was) return [];
    this.#breakers.set(kind, now);
    if (now.state === was.state) return [];
    const why = [cause, now.why].filter(Boolean).join(' ');
    // The id follows from the event: folding the log again sends nothing twice.
    return [{ id: `breaker-${event.seq}-${kind}-${now.state}`, kind, from: was.state, to: now.state, why, by: '' }];
  }

  /** A supervisor's word. */
  #obey({ at, body }: StoredEvent<'breaker.changed'>): void {
    const was = this.#breakers.get(body.kind) ?? closedBreaker(body.kind, at);
    if (body.to === 'half_open') this.#breakers.set(body.kind, resume(was, body.by, at));
    else if (body.to === 'closed') this.#breakers.set(body.kind, closedBreaker(body.kind, at));
    else if (body.to === 'open') this.#breakers.set(body.kind, { ...was, state: 'open', since: at, why: body.why, good: 0 });
    const hour = Math.floor(at / HOUR_MS);
    for (const [series, hours] of this.#counts) {
      if (series.endsWith(`|${body.kind}`)) this.#known.set(series, { hour, count: hours.get(hour) ?? 0 });
    }
  }

  #seeDay(at: number): void {
    const day = Math.floor(at / (24 * HOUR_MS));
    if (this.#days.includes(day)) return;
    this.#days = [...this.#days, day].sort((a, b) => a - b).filter((old) => old > day - 29);
  }
}

function isType<T extends StoredEvent['type']>(event: StoredEvent, type: T): event is StoredEvent<T> {
  return event.type === type;
}
