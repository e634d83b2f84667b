import { describe, expect, it } from 'vitest';
import { entrypointFaults, entrypointsIn, missingFromBuild, pageScripts } from './checks/entrypoints';
import { project } from './checks/project';

describe('entry points', () => {
  it('have names of their own, lie flat and hold no tests, because WXT drops the rest in silence', () => {
    expect(entrypointFaults(project.paths)).toEqual([]);
  });

  it.each([
    ['two that share a name', ['entrypoints/review/index.html', 'entrypoints/review.content/index.ts'], 2],
    ['a test', ['entrypoints/background.test.ts', 'entrypoints/background/index.ts'], 3],
    ['a nested page', ['entrypoints/pages/export/index.html'], 1],
  ])('are refused %s', (_, paths, count) => {
    expect(entrypointFaults(paths)).toHaveLength(count);
  });

  it('may keep what they are built from in folders', () => {
    expect(entrypointFaults(['entrypoints/review/index.html', 'entrypoints/review/ports/policy.ts'])).toEqual([]);
  });

  it('may be a page with its script', () => {
    expect(
      entrypointFaults(['entrypoints/popup/index.html', 'entrypoints/popup/index.tsx', 'entrypoints/popup/popup.css']),
    ).toEqual([]);
  });

  it('that run in pages are the content scripts and the overlay', () => {
    const paths = [
      'entrypoints/guard.content.ts',
      'entrypoints/overlay.tsx',
      'entrypoints/popup/index.html',
      'entrypoints/world.content/index.ts',
    ];
    expect(pageScripts(entrypointsIn(paths)).map(({ base }) => base)).toEqual(['guard', 'overlay', 'world']);
  });

  it('that a build lacks are named', () => {
    const entries = entrypointsIn([
      'entrypoints/guard.content.ts',
      'entrypoints/popup/index.html',
      'entrypoints/background/index.ts',
    ]);
    expect(missingFromBuild(entries, ['background.js', 'popup.html'])).toEqual([
      'entrypoints/guard.content.ts is not in the build: WXT dropped it',
    ]);
  });
});
