import type { FlaggedEntry } from '../domain/flagged-entry';
import { firstActAt } from './acts';
import type { Incident } from './fold';

/** A figure with the number of cases behind it; `value` is null where there is none. */
export interface Figure {
  readonly value: number | null;
  readonly n: number;
}

export interface IncidentMetrics {
  /** Median ms from detection to opening, to the first act, to the first cause written down, to closing. */
  readonly toOpen: Figure;
  readonly toFirstAct: Figure;
  readonly toCause: Figure;
  readonly toClose: Figure;
  /** Median ms from the first complaint to closing: how long a dispute lasts. */
  readonly toSettle: Figure;
  /** Share of incidents with a first act within the golden five minutes. */
  readonly goldenShare: Figure;
  /** Share of closed incidents whose kind (error type at the same site) came again within `RECURRENCE_MS`. */
  readonly recurrence: Figure;
  /** Share of incidents that became a complaint. */
  readonly complaints: Figure;
  /** Share of the real problems that were stopped before they went out: nobody could complain of them. */
  readonly stopped: Figure;
  /** Mean of what customers answered, 1 to 5. */
  readonly satisfaction: Figure;
}

export const GOLDEN_MS = 5 * 60_000;
export const RECURRENCE_MS = 30 * 86_400_000;

/** The figures of a set of incidents. Nothing is guessed: a figure without cases has no value. */
export function metricsOf(incidents: readonly Incident[], entries: readonly FlaggedEntry[]): IncidentMetrics {
  const since = (incident: Incident, at: number | undefined) => (at === undefined ? [] : [Math.max(0, at - incident.detectedAt)]);
  const firstActs = incidents.map((incident) => firstActAt(incident));
  const complained = incidents.filter(({ history }) => history.some(({ change }) => change.kind === 'complained'));
  const marks = incidents.flatMap(({ history }) =>
    history.flatMap(({ change }) => (change.kind === 'answered' && change.satisfaction !== null ? [change.satisfaction] : [])),
  );
  return {
    toOpen: median(incidents.flatMap((incident) => since(incident, incident.openedAt))),
    toFirstAct: median(incidents.flatMap((incident, i) => since(incident, firstActs[i]))),
    toCause: median(incidents.flatMap((incident) => since(incident, firstOf(incident, 'cause')))),
    toClose: median(incidents.flatMap((incident) => since(incident, incident.closed?.at))),
    toSettle: median(incidents.flatMap(disputeOf)),
    goldenShare: share(
      incidents.filter((incident, i) => (firstActs[i] ?? Number.POSITIVE_INFINITY) - incident.detectedAt <= GOLDEN_MS).length,
      incidents.length,
    ),
    recurrence: recurrenceOf(incidents, entries),
    complaints: share(complained.length, incidents.length),
    stopped: stoppedOf(entries),
    satisfaction: { value: marks.length === 0 ? null : marks.reduce((a, b) => a + b, 0) / marks.length, n: marks.length },
  };
}

/** The figures of what was detected before a moment (ms UTC), and from it on. */
export function metricsAround(
  cut: number,
  incidents: readonly Incident[],
  entries: readonly FlaggedEntry[],
): { readonly before: IncidentMetrics; readonly after: IncidentMetrics } {
  const side = (isOn: (at: number) => boolean) => {
    const own = incidents.filter(({ detectedAt }) => isOn(detectedAt));
    // What came again after the cut may well be a recurrence of what was closed before it.
    return { ...metricsOf(own, entries), stopped: stoppedOf(entries.filter(({ at }) => isOn(at))) };
  };
  return { before: side((at) => at < cut), after: side((at) => at >= cut) };
}

/** By how much a figure changed, as a share of what it was; null where one side has no value or the first is zero. */
export function changeOf(before: Figure, after: Figure): number | null {
  return before.value === null || after.value === null || before.value === 0 ? null : after.value / before.value - 1;
}

function disputeOf({ history, closed }: Incident): readonly number[] {
  const complained = history.find(({ change }) => change.kind === 'complained')?.at;
  return complained === undefined || closed === null ? [] : [Math.max(0, closed.at - complained)];
}

function stoppedOf(entries: readonly FlaggedEntry[]): Figure {
  const real = entries.filter(({ verdict }) => verdict === 'true_positive');
  return share(real.filter(({ ran }) => !ran).length, real.length);
}

function firstOf({ history }: Incident, kind: string): number | undefined {
  return history.find(({ change }) => change.kind === kind)?.at;
}

/** Confirmed entries of the same error type after the closing count; open ones and false alarms do not. */
function recurrenceOf(incidents: readonly Incident[], entries: readonly FlaggedEntry[]): Figure {
  const closed = incidents.flatMap((incident) => (incident.closed ? [{ incident, at: incident.closed.at }] : []));
  const real = entries.filter(({ verdict }) => verdict === 'true_positive');
  const came = closed.filter(({ incident, at }) =>
    real.some(
      (entry) =>
        entry.at > at &&
        entry.at <= at + RECURRENCE_MS &&
        !incident.flagIds.includes(entry.flagId) &&
        entry.errorTypes.includes(incident.errorType),
    ),
  );
  return share(came.length, closed.length);
}

function share(part: number, n: number): Figure {
  return { value: n === 0 ? null : part / n, n };
}

function median(values: readonly number[]): Figure {
  if (values.length === 0) return { value: null, n: 0 };
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return { value: sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2, n: sorted.length };
}
