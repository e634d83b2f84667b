import type { StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import { FEATURES, TARGETS, type Target } from './cases';
import type { TreeNode } from './tree';

/** A tree on record. */
export interface Model {
  readonly target: Target;
  readonly version: number;
  readonly at: number;
  readonly by: string;
  readonly cases: number;
  readonly heldBack: number;
  readonly right: number;
  readonly baseline: number;
  readonly tree: TreeNode;
}

/** The trees on record, newest first. One that cannot be read is left out: proposals are help, not record. */
export function modelsOf(events: readonly StoredEvent[]): readonly Model[] {
  return events
    .filter((event) => isEventOf(event, 'knowledge.trained'))
    .flatMap((event) => {
      const { target, tree, ...rest } = event.body as StoredEvent<'knowledge.trained'>['body'];
      const known = TARGETS.find((one) => one === target);
      return known && isTree(tree) ? [{ ...rest, target: known, tree, at: event.at, seq: event.seq }] : [];
    })
    .sort((a, b) => b.seq - a.seq);
}

/** The tree in force for a target; null while none was trained. */
export function modelFor(models: readonly Model[], target: Target): Model | null {
  return models.find((model) => model.target === target) ?? null;
}

const DEEPEST = 20;

function isTree(value: unknown, depth = 0): value is TreeNode {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  const node = value as Partial<Record<string, unknown>>;
  if (node['kind'] === 'leaf') return typeof node['answer'] === 'string' && typeof node['support'] === 'number';
  const isKnown = (FEATURES as readonly unknown[]).includes(node['feature']) && typeof node['value'] === 'string';
  return node['kind'] === 'question' && isKnown && isTree(node['yes'], depth + 1) && isTree(node['no'], depth + 1);
}
