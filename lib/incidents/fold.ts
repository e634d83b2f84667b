import type { StoredEvent } from '../domain/event';
import {
  type CauseTree,
  INCIDENT_LEVELS,
  type IncidentChange,
  type IncidentStart,
  type StepId,
  type StepState,
} from '../domain/incident';
import { applyChange } from './apply';

export interface StepStamp {
  readonly state: StepState;
  readonly note: string;
  readonly by: string;
  readonly at: number;
}

/** One thing that happened, as the incident's own history shows it. */
export interface HistoryItem {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly change: IncidentChange | { readonly kind: 'opened'; readonly start: IncidentStart };
}

/** An incident with everything that happened to it. */
export interface Incident extends IncidentStart {
  readonly openedAt: number;
  readonly owner: string;
  readonly steps: Readonly<Partial<Record<StepId, StepStamp>>>;
  readonly snoozes: Readonly<Record<string, number>>;
  readonly cause: CauseTree;
  readonly closed: { readonly at: number; readonly by: string; readonly reason: string; readonly note: string } | null;
  /** The incident that took it over; null while it stands for itself. */
  readonly mergedInto: string | null;
  readonly history: readonly HistoryItem[];
}

export interface Incidents {
  /** Those that stand for themselves, newest first. */
  readonly list: readonly Incident[];
  /** The incident behind an id, however often it was merged since; null for one that nobody opened. */
  find(incidentId: string): Incident | null;
}

/**
 * Folds events into incidents. They may come in any order: the log's own counts. Opening twice under one id is one
 * incident; a change of one that is not known is kept aside and lost to the fold, never thrown at the reader.
 */
export function foldIncidents(events: readonly StoredEvent[]): Incidents {
  const all = new Map<string, Incident>();
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const { body } = event;
    if (isOpened(event)) open(all, event.body, event);
    else if ('change' in body) change(all, event as StoredEvent<'incident.changed'>);
  }
  const find = (id: string): Incident | null => standing(all, id);
  const list = [...all.values()].filter(({ mergedInto }) => mergedInto === null).sort((a, b) => b.openedAt - a.openedAt);
  return { list, find };
}

function isOpened(event: StoredEvent): event is StoredEvent<'incident.opened'> {
  return event.type === 'incident.opened';
}

/** Follows merges to the incident that stands. A ring cannot come to be: what was merged away is never merged into. */
function standing(all: ReadonlyMap<string, Incident>, id: string): Incident | null {
  let found = all.get(id) ?? null;
  while (found !== null && found.mergedInto !== null) found = all.get(found.mergedInto) ?? null;
  return found;
}

function open(all: Map<string, Incident>, start: IncidentStart, { id, at }: { readonly id: string; readonly at: number }): void {
  if (all.has(start.incidentId)) return;
  all.set(start.incidentId, {
    ...start,
    openedAt: at,
    owner: start.by,
    steps: {},
    snoozes: {},
    cause: { nodes: [], actions: [] },
    closed: null,
    mergedInto: null,
    history: [{ id, at, by: start.by, change: { kind: 'opened', start } }],
  });
}

function change(all: Map<string, Incident>, event: StoredEvent<'incident.changed'>): void {
  const { incidentId, by, change } = event.body;
  const target = standing(all, incidentId);
  if (target === null) return;
  const stamp = { id: event.id, at: event.at, by };
  if (change.kind === 'merged') return void merge(all, target, change.from, { ...stamp, change });
  if (change.kind === 'split') open(all, change.into, stamp);
  all.set(target.incidentId, applyChange(target, { ...stamp, change }));
}

/** The target takes over entries, orders, history and the earlier detection of what is merged into it. */
function merge(all: Map<string, Incident>, target: Incident, from: readonly string[], item: HistoryItem): void {
  const parts = [...new Set(from)]
    .map((id) => standing(all, id))
    .filter((part): part is Incident => part !== null && part.incidentId !== target.incidentId);
  const unique = [...new Map(parts.map((part) => [part.incidentId, part])).values()];
  for (const part of unique) all.set(part.incidentId, { ...part, mergedInto: target.incidentId });
  all.set(target.incidentId, unique.reduce(taking, { ...target, history: [...target.history, item] }));
}

function taking(target: Incident, part: Incident): Incident {
  return {
    ...target,
    level: INCIDENT_LEVELS.find((level) => level === target.level || level === part.level) ?? target.level,
    flagIds: union(target.flagIds, part.flagIds),
    scope: {
      ...target.scope,
      orders: union(target.scope.orders, part.scope.orders),
      customers: Math.max(target.scope.customers, part.scope.customers),
      channel: target.scope.channel ?? part.scope.channel,
    },
    detectedAt: Math.min(target.detectedAt, part.detectedAt),
    steps: latest(part.steps, target.steps),
    cause: { nodes: [...target.cause.nodes, ...part.cause.nodes], actions: [...target.cause.actions, ...part.cause.actions] },
    history: [...target.history, ...part.history].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}

/** What was said last about a step stands, as in the history that both have from now on; the target's of two at once. */
function latest(part: Incident['steps'], target: Incident['steps']): Incident['steps'] {
  const newer = (Object.entries(part) as [StepId, StepStamp][]).filter(([step, { at }]) => at > (target[step]?.at ?? -1));
  return { ...target, ...Object.fromEntries(newer) };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
