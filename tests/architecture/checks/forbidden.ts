import { isProduct, type SourceFile } from './source-tree';
import { dottedName, lineAt, type Node, parse, walk } from './syntax';

/** One sentence for each place where a file silences a check of the compiler or the linter, or talks to the console. */
export function forbiddenFaults(file: SourceFile): readonly string[] {
  const { program, comments } = parse(file);
  const faults = comments.flatMap(({ value, start }) => {
    const silencer = /^\W*(@ts-(?:ignore|nocheck|expect-error)|biome-ignore\S*|eslint-disable\S*)/.exec(value.trim())?.[1];
    return silencer === undefined ? [] : [fault(file, start, silencer, 'mend what it hides, or change the rule for all')];
  });
  walk(program, (node) => {
    const found = nodeFault(node, file);
    if (found) faults.push(fault(file, node.start, ...found));
  });
  return faults;
}

function nodeFault(node: Node, file: SourceFile): readonly [string, string] | null {
  if (node.type === 'TSAnyKeyword') return ['any', 'use unknown and look'];
  if (node.type === 'TSNonNullExpression') return ['!', 'handle the case that it hides'];
  const called = node.type === 'CallExpression' ? dottedName(node.callee) : '';
  if (called === 'eval' || (node.type === 'NewExpression' && dottedName(node.callee) === 'Function'))
    return ['eval', 'text from a page is hostile'];
  const isTalk = isProduct(file) && /^console\.(log|debug|info|trace|dir)$/.test(called);
  return isTalk ? [called, 'the console of a customer’s page is not ours'] : null;
}

function fault({ path, text }: SourceFile, position: number, what: string, advice: string): string {
  return `${path}:${lineAt(text, position)} has ${what}: ${advice}`;
}
