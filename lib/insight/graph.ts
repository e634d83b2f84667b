import type { ReviewedCase } from './cases';

/** Kinds of things that a case ties together. */
export const NODE_KINDS = ['errorType', 'rule', 'field', 'cause', 'remedy'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface GraphNode {
  /** `kind:word`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly word: string;
  readonly cases: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly cases: number;
}

export interface KnowledgeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What leads to what, in the order in which one asks: which rule saw it on which field, what kind it is, why, what helped. */
const STEPS: readonly (readonly [NodeKind, NodeKind])[] = [
  ['field', 'rule'],
  ['rule', 'errorType'],
  ['errorType', 'cause'],
  ['cause', 'remedy'],
  ['errorType', 'remedy'],
];

/** The graph of reviewed cases, most frequent first; what occurs in fewer than `least` cases is left out. */
export function graphOf(cases: readonly ReviewedCase[], least = 1): KnowledgeGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const one of cases) {
    const words = wordsOf(one);
    for (const kind of NODE_KINDS) {
      const word = words[kind];
      if (!word) continue;
      const id = `${kind}:${word}`;
      nodes.set(id, { id, kind, word, cases: (nodes.get(id)?.cases ?? 0) + 1 });
    }
    for (const [a, b] of STEPS) {
      const [from, to] = [words[a], words[b]];
      // Where the cause is known, the remedy hangs on it and not on the kind of error.
      if (!from || !to || (a === 'errorType' && b === 'remedy' && words.cause)) continue;
      const edge = { from: `${a}:${from}`, to: `${b}:${to}` };
      const key = JSON.stringify(edge);
      edges.set(key, { ...edge, cases: (edges.get(key)?.cases ?? 0) + 1 });
    }
  }
  const kept = [...nodes.values()].filter((node) => node.cases >= least);
  const ids = new Set(kept.map(({ id }) => id));
  const byCases = (a: { readonly cases: number }, b: { readonly cases: number }) => b.cases - a.cases;
  const tied = [...edges.values()].filter((edge) => edge.cases >= least && ids.has(edge.from) && ids.has(edge.to));
  return { nodes: kept.sort(byCases), edges: tied.sort(byCases) };
}

function wordsOf({ traits, cause, remedy }: ReviewedCase): Readonly<Record<NodeKind, string>> {
  return { errorType: traits.errorType, rule: traits.rule, field: traits.field, cause: cause ?? '', remedy: remedy ?? '' };
}
