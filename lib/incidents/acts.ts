import type { IncidentChangeKind } from '../domain/incident';
import type { HistoryItem, Incident } from './fold';

/** What counts as having acted; looking, noting and assigning does not. */
const ACTS: ReadonlySet<IncidentChangeKind> = new Set(['step', 'compensated', 'told', 'closed', 'levelled']);

/**
 * What happened to an incident and still stands, oldest first: a step that was unticked or called needless later was not
 * done, and a closing ends nothing when the incident was opened again.
 */
export function standingItems({ history, closed }: Incident): readonly HistoryItem[] {
  const undone = new Set<string>();
  const standing = history.toReversed().filter(({ change }) => {
    if (change.kind === 'closed') return closed !== null && !undone.has('closed');
    if (change.kind === 'reopened') undone.add('closed');
    if (change.kind !== 'step') return true;
    if (change.state !== 'done') undone.add(change.step);
    return change.state === 'done' && !undone.has(change.step);
  });
  return standing.toReversed();
}

/** When something was done about it first (ms UTC); undefined while nothing that stands was. */
export function firstActAt(incident: Incident): number | undefined {
  return standingItems(incident).find(isAct)?.at;
}

/** True for what counts as the first action. */
export function isAct({ change }: HistoryItem): boolean {
  return change.kind !== 'opened' && ACTS.has(change.kind);
}
