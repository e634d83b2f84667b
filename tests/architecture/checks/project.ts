import { type Import, importsOf } from './imports';
import { projectPaths, type SourceFile, sourceFiles } from './source-tree';

const paths = new Set(projectPaths());
const files = sourceFiles();
let imports: ReadonlyMap<string, readonly Import[]> | undefined;

/** The project as it is now, read once for each test file. */
export const project = {
  paths: [...paths],
  files,
  /** What each file imports. */
  imports(): ReadonlyMap<string, readonly Import[]> {
    imports ??= new Map(files.map((file) => [file.path, importsOf(file, paths)]));
    return imports;
  },
};

/** A small made-up project, to prove that a check finds what it is there for. */
export function madeUp(texts: Readonly<Record<string, string>>): {
  files: readonly SourceFile[];
  imports: ReadonlyMap<string, readonly Import[]>;
} {
  const made = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const known = new Set(Object.keys(texts));
  return { files: made, imports: new Map(made.map((file) => [file.path, importsOf(file, known)])) };
}
