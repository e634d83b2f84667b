import type { SourceFile } from './source-tree';
import { isNode, lineAt, type Node, parse, walk } from './syntax';

export const MAX_FILE_LINES = 250;
export const MAX_FUNCTION_LINES = 60;
export const MAX_ENTRY_LINES = 60;

/** Data tables and packed data are read by programs, not by people, and have no limit. */
const IS_DATA = /\.(data|pack)\.ts$/;

/** One sentence for a file that is too long; entry points are shells and shorter. */
export function fileFaults({ path, text }: SourceFile): readonly string[] {
  if (IS_DATA.test(path)) return [];
  const lines = text.trimEnd().split('\n').length;
  const max = path.startsWith('entrypoints/') ? MAX_ENTRY_LINES : MAX_FILE_LINES;
  if (lines <= max) return [];
  const advice =
    max === MAX_ENTRY_LINES ? 'entry points are shells: move the logic to lib or components' : 'which concept should move out?';
  return [`${path} has ${lines} lines, more than ${max}: ${advice}`];
}

/** One sentence for each function of a file that is too long. The bodies of `describe` only group tests and do not count. */
export function functionFaults(file: SourceFile): readonly string[] {
  if (IS_DATA.test(file.path)) return [];
  const faults: string[] = [];
  walk(parse(file).program, (node, ancestors) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type) || isDescribeBody(ancestors))
      return;
    const first = lineAt(file.text, node.start);
    const lines = lineAt(file.text, node.end) - first + 1;
    if (lines > MAX_FUNCTION_LINES) {
      faults.push(
        `${file.path}:${first} ${nameOf(node, ancestors)} has ${lines} lines, more than ${MAX_FUNCTION_LINES}: split it by what it does`,
      );
    }
  });
  return faults;
}

function isDescribeBody([parent]: readonly Node[]): boolean {
  return parent?.type === 'CallExpression' && isNode(parent.callee) && parent.callee.name === 'describe';
}

function nameOf(node: Node, [parent]: readonly Node[]): string {
  const id = [node.id, parent?.id, parent?.key].find(isNode);
  return id?.name === undefined ? 'a function' : `${String(id.name)}()`;
}
