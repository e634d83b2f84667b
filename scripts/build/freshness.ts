import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const SOURCES = [
  'lib',
  'components',
  'entrypoints',
  'public',
  'wxt.config.ts',
  'scripts/build/late-module.ts',
  'package-lock.json',
];

/** True when the build in `folder` is there and nothing that it is made of was changed after it. */
export function isFresh(root: string, folder: string): boolean {
  const manifest = join(root, folder, 'manifest.json');
  return existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(root, source))));
}

/** When the newest file of a folder, or the folder's list of files, last changed: ms since the epoch. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
