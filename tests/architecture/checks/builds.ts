import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../scripts/build/commands';
import { isFresh } from '../../../scripts/build/freshness';
import { listFiles, ROOT } from './source-tree';

/** One build of the extension. */
export interface Build {
  readonly folder: string;
  /** Paths inside the folder. */
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
}

const BUILDS = [
  { folder: '.output/chrome-mv3', args: ['build'] },
  { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox'] },
];

/** The builds for users, made now unless they are newer than everything they are made of (`npm test` has just made them). */
export async function currentBuilds(): Promise<readonly Build[]> {
  for (const { folder, args } of BUILDS) {
    if (isFresh(ROOT, folder)) continue;
    const { exitCode, output } = await runCommand(ROOT, { package: 'wxt', args }, 240_000);
    if (exitCode !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${output}`);
  }
  return BUILDS.map(({ folder }) => ({
    folder,
    files: listFiles(folder).map((path) => path.slice(folder.length + 1)),
    manifest: JSON.parse(readFileSync(join(ROOT, folder, 'manifest.json'), 'utf8')),
  }));
}

/** The text of a built file. */
export function builtText(build: Build, file: string): string {
  return readFileSync(join(ROOT, build.folder, file), 'utf8');
}
