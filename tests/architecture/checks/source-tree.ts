import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of the project; `path` is relative to the project's folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The project's folder: tests run with it as the working directory. */
export const ROOT = process.cwd();

/** Where our own code lives. Practice panels imitate foreign systems, so their pages follow no rule of ours. */
const FOLDERS = ['lib', 'components', 'entrypoints', 'scripts', 'tests'];
const SKIPPED = /(^|\/)node_modules\/|^tests\/panels\/.+\/(public|vendor|pages)\//;

/** All paths below a folder, relative to the project; empty when the folder is not there. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

/** Every path of the project's own folders. */
export function projectPaths(): readonly string[] {
  return FOLDERS.flatMap(listFiles).filter((path) => !SKIPPED.test(path));
}

/** Every TypeScript or JavaScript file of the project with its text. */
export function sourceFiles(): readonly SourceFile[] {
  return projectPaths()
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.endsWith('.d.mts'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** True for what is shipped to users, as opposed to tests and commands. */
export function isProduct({ path }: SourceFile): boolean {
  return /^(lib|components|entrypoints)\//.test(path);
}
