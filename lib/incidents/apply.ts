import type { IncidentChange } from '../domain/incident';
import type { HistoryItem, Incident } from './fold';

/** One change applied to an incident; what happened is kept in its history whatever it was. */
export function applyChange(incident: Incident, item: HistoryItem & { readonly change: IncidentChange }): Incident {
  return { ...incident, ...effectOf(incident, item), history: [...incident.history, item] };
}

function effectOf(incident: Incident, { at, by, change }: HistoryItem & { readonly change: IncidentChange }): Partial<Incident> {
  switch (change.kind) {
    case 'levelled':
      return { level: change.level };
    case 'assigned':
      return { owner: change.to };
    case 'linked':
      return linked(incident, change.flagIds, change.orders);
    case 'channel':
      return { scope: { ...incident.scope, channel: change.channel } };
    case 'split':
      return without(incident, change.into.flagIds, change.into.scope.orders);
    case 'step':
      return { steps: { ...incident.steps, [change.step]: { state: change.state, note: change.note, by, at } } };
    case 'snoozed':
      return { snoozes: { ...incident.snoozes, [change.deadline]: change.until } };
    case 'cause':
      return { cause: change.tree };
    case 'closed':
      return { closed: { at, by, reason: change.reason, note: change.note } };
    case 'reopened':
      return { closed: null };
    default:
      // Told, answered, complained, compensated, noted: they stand in the history and change nothing else.
      return {};
  }
}

function linked(incident: Incident, flagIds: readonly string[], orders: readonly string[]): Partial<Incident> {
  const { scope } = incident;
  return {
    flagIds: [...new Set([...incident.flagIds, ...flagIds])],
    scope: { ...scope, orders: [...new Set([...scope.orders, ...orders])] },
  };
}

/** What was split off leaves; an order stays when an entry that is left speaks of it too, which the caller decides. */
function without(incident: Incident, flagIds: readonly string[], orders: readonly string[]): Partial<Incident> {
  const { scope } = incident;
  return {
    flagIds: incident.flagIds.filter((id) => !flagIds.includes(id)),
    scope: { ...scope, orders: scope.orders.filter((order) => !orders.includes(order)) },
  };
}
