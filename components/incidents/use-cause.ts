import { useState } from 'react';
import type { CauseNode, CauseTree, CorrectiveAction } from '../../lib/domain/incident';
import { withoutCause } from '../../lib/incidents/cause';
import type { Incident } from '../../lib/incidents/fold';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

const WEEK_MS = 7 * 86_400_000;

/** The draft of a root cause analysis: kept as it is while others change the incident, stored whole when saved. */
export function useCause(incident: Incident, desk: IncidentDesk) {
  const act = useAct(desk);
  const [draft, setDraft] = useState<CauseTree | null>(null);
  const tree = draft ?? startingTree(incident);
  const setNode = (id: string, change: Partial<CauseNode>) =>
    setDraft({ ...tree, nodes: tree.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)) });
  const setAction = (id: string, change: Partial<CorrectiveAction>) =>
    setDraft({ ...tree, actions: tree.actions.map((action) => (action.id === id ? { ...action, ...change } : action)) });
  return {
    tree,
    isDirty: draft !== null,
    busy: act.busy,
    setNode,
    addNode: (parent: string) =>
      setDraft({ ...tree, nodes: [...tree.nodes, { id: desk.newId(), parent, text: '', evidence: [], isRoot: false }] }),
    removeNode: (id: string) => setDraft(withoutCause(tree, id)),
    setAction,
    addAction: () => {
      const action = { id: desk.newId(), text: '', owner: '', due: desk.now + WEEK_MS, check: '', doneAt: null };
      setDraft({ ...tree, actions: [...tree.actions, action] });
    },
    removeAction: (id: string) => setDraft({ ...tree, actions: tree.actions.filter((action) => action.id !== id) }),
    save: () =>
      void act
        .run(() => desk.change(incident.incidentId, { kind: 'cause', tree }))
        .then((ok) => (ok ? setDraft(null) : undefined)),
  };
}

export type CauseDraft = ReturnType<typeof useCause>;

/** What is stored; before that, the trouble itself as the first question. */
function startingTree({ cause, incidentId, title }: Incident): CauseTree {
  if (cause.nodes.length > 0) return cause;
  return { ...cause, nodes: [{ id: `${incidentId}:trouble`, parent: null, text: title, evidence: [], isRoot: false }] };
}
