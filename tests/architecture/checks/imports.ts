import { posix } from 'node:path';
import { globToRegExp } from './globs';
import type { SourceFile } from './source-tree';
import { dottedName, isNode, type Node, parse, walk } from './syntax';

/** One way in which a file reaches another one. */
export interface Import {
  readonly from: string;
  /** A path of the project, or a package's specifier such as `zod/mini`. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Erased by the compiler: nothing of the target is loaded. */
  readonly isType: boolean;
}

/**
 * Everything a file imports: static and dynamic imports, re-exports, and import.meta.glob, which imports all files that match.
 * @param paths every path of the project; tells what a specifier or a pattern stands for.
 */
export function importsOf(file: SourceFile, paths: ReadonlySet<string>): readonly Import[] {
  const found: Import[] = [];
  walk(parse(file).program, (node) => {
    const isType = isTypeOnly(node);
    for (const specifier of specifiersOf(node)) {
      for (const to of resolveSpecifier(file.path, specifier, paths)) found.push({ from: file.path, isType, ...to });
    }
    if (node.type === 'CallExpression' && dottedName(node.callee) === 'import.meta.glob') {
      for (const to of expandGlob(file.path, stringsIn(node), paths))
        found.push({ from: file.path, to, isPackage: false, isType: false });
    }
  });
  return found;
}

function specifiersOf(node: Node): readonly string[] {
  const hasSource = /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type);
  const source = node.source;
  return hasSource && isNode(source) && typeof source.value === 'string' ? [source.value] : [];
}

/** `import type …`, `export type …`, an import whose names are all types, and `import('…')` in a type. */
function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers;
  if (!Array.isArray(names) || names.length === 0) return false;
  return names.every((name) => isNode(name) && (name.importKind === 'type' || name.exportKind === 'type'));
}

function resolveSpecifier(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): readonly { to: string; isPackage: boolean }[] {
  const path = projectPath(from, specifier.replace(/\?.*$/, ''));
  if (path === null) return [{ to: specifier, isPackage: true }];
  const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '/index.ts', '/index.tsx'];
  const target = endings.map((ending) => path + ending).find((candidate) => paths.has(candidate));
  return [{ to: target ?? path, isPackage: false }];
}

/** `./x` and WXT's aliases `@/x`, `~/x` as a path of the project; null for a package. */
function projectPath(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  const alias = /^(?:@@?|~~?)\/(.*)$/.exec(specifier) ?? /^\/(.*)$/.exec(specifier);
  return alias?.[1] ?? null;
}

function expandGlob(from: string, patterns: readonly string[], paths: ReadonlySet<string>): readonly string[] {
  const resolved = patterns.map((pattern) => {
    const isExcluded = pattern.startsWith('!');
    return { isExcluded, shape: globToRegExp(projectPath(from, isExcluded ? pattern.slice(1) : pattern) ?? pattern) };
  });
  const matches = (path: string, isExcluded: boolean) =>
    resolved.some((one) => one.isExcluded === isExcluded && one.shape.test(path));
  return [...paths].filter((path) => path !== from && matches(path, false) && !matches(path, true));
}

/** The patterns of a glob call: its first argument, one string or several. */
function stringsIn(call: Node): readonly string[] {
  const first = Array.isArray(call.arguments) ? call.arguments[0] : undefined;
  const items = isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
  return items.filter(isNode).flatMap((item) => (typeof item.value === 'string' ? [item.value] : templateText(item)));
}

/** A template without expressions is a string too. */
function templateText(node: Node): readonly string[] {
  const quasis = node.type === 'TemplateLiteral' && Array.isArray(node.quasis) ? node.quasis : [];
  const text = quasis.length === 1 && isNode(quasis[0]) ? (quasis[0].value as { cooked?: string }).cooked : undefined;
  return text === undefined ? [] : [text];
}
