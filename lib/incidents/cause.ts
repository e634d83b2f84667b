import type { CauseNode, CauseTree, CorrectiveAction } from '../domain/incident';

export type CauseFault =
  | { readonly kind: 'no_root' }
  | { readonly kind: 'loop'; readonly node: string }
  | { readonly kind: 'orphan'; readonly node: string }
  | { readonly kind: 'empty'; readonly node: string }
  | { readonly kind: 'no_action' }
  | { readonly kind: 'weak_action'; readonly action: string; readonly word: string }
  | { readonly kind: 'no_owner'; readonly action: string }
  | { readonly kind: 'no_check'; readonly action: string };

/**
 * Words of actions that change nobody's work: they ask people to try harder. (The hierarchy of intervention
 * effectiveness, ISMP 1999 and VA NCPS: education and exhortation are the weakest.)
 */
const WEAK =
  /更?加?(?:小心|仔细|细心|谨慎|认真|注意)|加强(?:培训|教育|学习|管理|监督|责任心)|提高(?:责任心|意识|警惕)|引以为戒|杜绝再犯|批评教育|be (?:more )?careful|pay (?:more )?attention|(?:re-?)?train(?:ing)?\b|remind (?:staff|everyone|the team)|double.?check|try harder|be vigilant/i;

/** The word that makes an action weak; null for one that changes a rule, a screen, a stock or a step of the work. */
export function weakWordOf(text: string): string | null {
  return WEAK.exec(text)?.[0] ?? null;
}

/** Everything that keeps a tree of causes from being finished, worst first. An empty list means that it can be closed. */
export function faultsOf({ nodes, actions }: CauseTree): readonly CauseFault[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const structure = nodes.flatMap((node): CauseFault[] => {
    if (node.text.trim() === '') return [{ kind: 'empty', node: node.id }];
    if (node.parent !== null && !ids.has(node.parent)) return [{ kind: 'orphan', node: node.id }];
    return depthOf(nodes, node.id) === null ? [{ kind: 'loop', node: node.id }] : [];
  });
  const roots: CauseFault[] = nodes.some(({ isRoot }) => isRoot) ? [] : [{ kind: 'no_root' }];
  const missing: CauseFault[] = actions.length === 0 ? [{ kind: 'no_action' }] : [];
  return [...structure, ...roots, ...missing, ...actions.flatMap(faultsOfAction)];
}

/** How many whys lie above a cause: 0 for the trouble itself; null when its parents run in a ring. */
export function depthOf(nodes: readonly CauseNode[], id: string): number | null {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  let at: string | null = parents.get(id) ?? null;
  for (let depth = 0; depth <= nodes.length; depth++) {
    if (at === null) return depth;
    at = parents.get(at) ?? null;
  }
  return null;
}

/** Removes a cause and everything below it. */
export function withoutCause(tree: CauseTree, id: string): CauseTree {
  const gone = new Set([id]);
  for (let grown = true; grown; ) {
    const below = tree.nodes.filter((node) => node.parent !== null && gone.has(node.parent) && !gone.has(node.id));
    for (const node of below) gone.add(node.id);
    grown = below.length > 0;
  }
  return { ...tree, nodes: tree.nodes.filter((node) => !gone.has(node.id)) };
}

function faultsOfAction(action: CorrectiveAction): CauseFault[] {
  const word = weakWordOf(action.text);
  const faults: CauseFault[] = word === null ? [] : [{ kind: 'weak_action', action: action.id, word }];
  if (action.owner.trim() === '') faults.push({ kind: 'no_owner', action: action.id });
  if (action.check.trim() === '') faults.push({ kind: 'no_check', action: action.id });
  return faults;
}
