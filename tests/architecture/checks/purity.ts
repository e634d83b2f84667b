import type { SourceFile } from './source-tree';
import { dottedName, lineAt, type Node, parse, walk } from './syntax';

/** What a pure zone may not touch, and why. The compiler (tsconfig.pure.json) refuses DOM names too; this also sees time and chance. */
const IMPURE: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /^(document|window|navigator|location|localStorage|sessionStorage|indexedDB)(\.|$)/, why: 'pure code has no page' },
  { what: /^(browser|chrome|fetch|XMLHttpRequest|WebSocket)(\.|$)/, why: 'pure code reaches nothing outside; a port does' },
  { what: /^(Date\.now|performance\.now|new Date)$/, why: 'the clock is a port, so that any evaluation can be replayed' },
  { what: /^(Math\.random|crypto\.\w+)$/, why: 'chance is a port, so that any evaluation can be replayed' },
  { what: /^(setTimeout|setInterval|queueMicrotask)$/, why: 'pure code answers at once, inside a click' },
];

/** One sentence for each impure thing that a file of a pure zone uses. */
export function purityFaults(file: SourceFile): readonly string[] {
  const { program } = parse(file);
  const own = declaredNames(program);
  const faults: string[] = [];
  walk(program, (node, [parent]) => {
    const used = usedName(node, parent);
    const root = used.replace('globalThis.', '').split('.')[0] ?? '';
    if (used === '' || own.has(root)) return;
    const broken = IMPURE.find(({ what }) => what.test(used.replace('globalThis.', '')));
    if (broken) faults.push(`${file.path}:${lineAt(file.text, node.start)} uses ${used}: ${broken.why}`);
  });
  return faults;
}

/** The name that a node uses as a value: `document.title`, `Date.now`; `new Date` only without arguments, as with them it is pure. */
function usedName(node: Node, parent: Node | undefined): string {
  if (node.type === 'NewExpression') return dottedName(node.callee) === 'Date' && isEmptyList(node.arguments) ? 'new Date' : '';
  if (node.type === 'MemberExpression')
    return parent?.type === 'MemberExpression' && parent.object === node ? '' : dottedName(node);
  if (node.type !== 'Identifier') return '';
  const isPart =
    parent !== undefined &&
    (parent.property === node || parent.key === node || parent.type === 'MemberExpression') &&
    parent.computed !== true;
  return isPart || parent?.type.startsWith('TS') === true ? '' : String(node.name);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Names that a file declares itself: a parameter called `document` is not the page. */
function declaredNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (value: unknown) => {
    const name = dottedName(value);
    if (name !== '') names.add(name);
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') add(node.id);
    if (/^Import\w*Specifier$/.test(node.type)) add(node.local);
    if (node.type === 'Property' && node.shorthand === true) add(node.value);
    for (const parameter of Array.isArray(node.params) ? node.params : []) add(parameter);
  });
  return names;
}
