import { type CartNode, DecisionTreeClassifier } from 'ml-cart';
import { FEATURES, type Feature, type ReviewedCase, type Target, type Traits } from './cases';

/** A readable tree: a question with yes and no, or an answer with how many cases stand behind it. */
export type TreeNode = Question | Leaf;
export interface Question {
  readonly kind: 'question';
  readonly feature: Feature;
  readonly value: string;
  readonly yes: TreeNode;
  readonly no: TreeNode;
}
export interface Leaf {
  readonly kind: 'leaf';
  readonly answer: string;
  /** Cases that came here, and how many of them had this answer. */
  readonly support: number;
  readonly agreeing: number;
  /** agreeing / support with Wilson's 95 % bounds. */
  readonly confidence: { readonly value: number; readonly low: number; readonly high: number };
}

export interface Trained {
  readonly ok: true;
  readonly target: Target;
  readonly tree: TreeNode;
  readonly cases: number;
  /** Newer cases that it never saw, how many it got right, and how many its commonest answer alone would have. */
  readonly heldBack: number;
  readonly right: number;
  readonly baseline: number;
}

/** Not enough cases, and what is missing: `labels` answers that occur often enough. */
export interface TooFew {
  readonly ok: false;
  readonly have: number;
  readonly need: number;
  readonly labels: number;
}

/** Fewer cases than this teach accidents. */
export const MIN_CASES = 24;
/** An answer must have been given this often to be learned. */
const MIN_LABEL = 4;
const HELD_SHARE = 0.25;
const MAX_DEPTH = 5;
const MIN_LEAF = 3;

/**
 * Learns a tree (CART, Gini) from the older three quarters of the cases whose answer is known, and tries it on the newest
 * quarter. The same cases give the same tree.
 */
export function trainTree(cases: readonly ReviewedCase[], target: Target): Trained | TooFew {
  const known = cases.flatMap((one) => {
    const answer = one[target];
    return answer === null ? [] : [{ traits: one.traits, answer, at: one.at }];
  });
  const frequent = new Set(countOf(known.map(({ answer }) => answer)).flatMap(([answer, n]) => (n >= MIN_LABEL ? [answer] : [])));
  const usable = known.filter(({ answer }) => frequent.has(answer));
  if (usable.length < MIN_CASES || frequent.size < 2) {
    return { ok: false, have: usable.length, need: MIN_CASES, labels: frequent.size };
  }
  const ordered = [...usable].sort((a, b) => a.at - b.at);
  const cut = Math.floor(ordered.length * (1 - HELD_SHARE));
  const [seen, held] = [ordered.slice(0, cut), ordered.slice(cut)];
  const tree = grow(seen);
  const [commonest = ''] = countOf(seen.map(({ answer }) => answer))[0] ?? [];
  const right = held.filter(({ traits, answer }) => leafOf(tree, traits).leaf.answer === answer).length;
  const baseline = held.filter(({ answer }) => answer === commonest).length;
  return { ok: true, target, tree, cases: seen.length, heldBack: held.length, right, baseline };
}

/** The answer for a case, with the questions on the way to it. */
export function leafOf(
  tree: TreeNode,
  traits: Traits,
): { readonly leaf: Leaf; readonly path: readonly { readonly question: Question; readonly isYes: boolean }[] } {
  const path: { question: Question; isYes: boolean }[] = [];
  let node = tree;
  while (node.kind === 'question') {
    const isYes = traits[node.feature] === node.value;
    path.push({ question: node, isYes });
    node = isYes ? node.yes : node.no;
  }
  return { leaf: node, path };
}

interface Example {
  readonly traits: Traits;
  readonly answer: string;
}

function grow(examples: readonly Example[]): TreeNode {
  const columns = columnsOf(examples);
  const answers = [...new Set(examples.map(({ answer }) => answer))].sort();
  if (columns.length === 0) return leaf(examples);
  const cart = new DecisionTreeClassifier({ gainFunction: 'gini', maxDepth: MAX_DEPTH, minNumSamples: MIN_LEAF });
  const rows = examples.map(({ traits }) => columns.map(({ feature, value }) => (traits[feature] === value ? 1 : 0)));
  cart.train(
    rows,
    examples.map(({ answer }) => answers.indexOf(answer)),
  );
  return readable(cart.toJSON().root, examples, columns);
}

interface Column {
  readonly feature: Feature;
  readonly value: string;
}

/** One column a trait that occurs in some but not in all examples, often enough to mean something. */
function columnsOf(examples: readonly Example[]): readonly Column[] {
  return FEATURES.flatMap((feature) =>
    countOf(examples.map(({ traits }) => traits[feature]))
      .filter(([value, n]) => value !== '' && n >= MIN_LEAF && n < examples.length)
      .map(([value]) => ({ feature, value })),
  );
}

/** Says the library's tree in words and counts again which examples come where; a side that says the same is left out. */
function readable(node: CartNode, examples: readonly Example[], columns: readonly Column[]): TreeNode {
  const column = node.splitColumn === undefined ? undefined : columns[node.splitColumn];
  if (!node.left || !node.right || !column) return leaf(examples);
  const isYes = ({ traits }: Example) => traits[column.feature] === column.value;
  const [with_, without] = [examples.filter(isYes), examples.filter((one) => !isYes(one))];
  if (with_.length < MIN_LEAF || without.length < MIN_LEAF) return leaf(examples);
  const yes = readable(node.right, with_, columns);
  const no = readable(node.left, without, columns);
  if (yes.kind === 'leaf' && no.kind === 'leaf' && yes.answer === no.answer) return leaf(examples);
  return { kind: 'question', ...column, yes, no };
}

function leaf(examples: readonly Example[]): Leaf {
  const [answer = '', agreeing = 0] = countOf(examples.map((one) => one.answer))[0] ?? [];
  const support = examples.length;
  return { kind: 'leaf', answer, support, agreeing, confidence: wilson(agreeing, support) };
}

/** Values with their counts, most frequent first, ties by the word. */
function countOf(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const Z = 1.959963984540054;

function wilson(part: number, n: number): Leaf['confidence'] {
  if (n === 0) return { value: 0, low: 0, high: 1 };
  const share = part / n;
  const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
