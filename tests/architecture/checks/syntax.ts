import { type Comment, parseSync } from 'oxc-parser';
import type { SourceFile } from './source-tree';

/** A node of the syntax tree, as far as the checks look into it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Parsed {
  readonly program: Node;
  readonly comments: readonly Comment[];
}

const parsed = new Map<string, Parsed>();

/** The syntax tree of a file; parsed once for all checks. */
export function parse({ path, text }: SourceFile): Parsed {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const { program, comments, errors } = parseSync(path, text);
  const first = errors[0];
  if (first) throw new Error(`${path} cannot be parsed: ${first.message}`);
  const result = { program: program as unknown as Node, comments };
  parsed.set(key, result);
  return result;
}

/** Calls `visit` for a node and all below it, with the chain of its ancestors, nearest first. */
export function walk(node: Node, visit: (node: Node, ancestors: readonly Node[]) => void, ancestors: readonly Node[] = []): void {
  visit(node, ancestors);
  const chain = [node, ...ancestors];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, chain);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The line of a position, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The dotted name of an expression such as `import.meta.glob` or `Date.now`; empty for anything else. */
export function dottedName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MetaProperty') return `${dottedName(node.meta)}.${dottedName(node.property)}`;
  if (node.type !== 'MemberExpression' || node.computed === true) return '';
  const object = dottedName(node.object);
  return object === '' ? '' : `${object}.${dottedName(node.property)}`;
}
