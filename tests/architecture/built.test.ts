import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, measure, overBudget } from '../../scripts/build/budgets';
import { type Build, builtText, currentBuilds } from './checks/builds';
import { librariesIn, remoteHosts, remoteLoads } from './checks/built-faults';
import { entrypointsIn, missingFromBuild, pageScripts } from './checks/entrypoints';
import { project } from './checks/project';

let builds: readonly Build[] = [];
beforeAll(async () => {
  builds = await currentBuilds();
}, 300_000);

const chrome = () => builds[0] ?? { folder: '', files: [], manifest: {} };

describe('the builds', () => {
  it('have the manifests that we mean to ship: a change of rights is a change of these files', async () => {
    for (const { folder, manifest } of builds) {
      const shown = JSON.stringify({ ...manifest, version: '(version)' }, null, 2);
      await expect(`${shown}\n`).toMatchFileSnapshot(`manifests/${folder.replace('.output/', '')}.json`);
    }
  });

  it('ask for no host before the user turns a site on', () => {
    for (const { manifest } of builds) expect(manifest.host_permissions ?? []).toEqual([]);
    for (const { manifest } of builds)
      expect(JSON.stringify(manifest.content_scripts ?? [])).not.toMatch(/\*:\/\/|https?:|<all_urls>/);
  });

  it('contain every entry point', () => {
    for (const { files } of builds) expect(missingFromBuild(entrypointsIn(project.paths), files)).toEqual([]);
  });

  it('name no address off the machine: nothing is fetched, nothing is reported', () => {
    for (const build of builds) {
      expect(remoteHosts(build.manifest)).toEqual([]);
      const pages = build.files.filter((file) => file.endsWith('.html'));
      expect(pages.flatMap((file) => remoteLoads(builtText(build, file)))).toEqual([]);
    }
  });

  it('keep their budgets', () => {
    expect(overBudget(measure(chrome().folder))).toEqual([]);
  });

  it('put no React, Dexie or full Zod into what every enabled page loads', () => {
    const scripts = pageScripts(entrypointsIn(project.paths)).filter(({ base }) => base !== 'overlay');
    const files = chrome().files.filter((file) =>
      scripts.some(({ base }) => file === `content-scripts/${base}.js` || file === `${base}.js`),
    );
    expect(files).toHaveLength(scripts.length);
    expect(files.map((file) => [file, librariesIn(builtText(chrome(), file))])).toEqual(files.map((file) => [file, []]));
  });
});

describe('the checks of a build', () => {
  it('find the libraries by what minifying leaves of them', () => {
    const sources = [
      'react/cjs/react.production.js',
      'dexie/dist/dexie.min.js',
      'zod/v4/classic/schemas.js',
      'zod/v4/mini/schemas.js',
    ];
    const found = sources.map((path) => librariesIn(readFileSync(`node_modules/${path}`, 'utf8')));
    expect(found).toEqual([['React'], ['Dexie'], ['full Zod'], []]);
  });

  it('find a file above its budget, and a budget without a file', () => {
    const guard = { file: 'content-scripts/guard.js', bytes: 200_000, gzip: 60_001 };
    const budgets = BUDGETS.filter(({ file }) => file.test(guard.file));
    expect(overBudget([guard], budgets)).toHaveLength(1);
    expect(overBudget([{ ...guard, gzip: 60_000 }], budgets)).toEqual([]);
    expect(overBudget([], budgets)).toHaveLength(1);
  });

  it('find hosts of a policy and things loaded from elsewhere', () => {
    const policy = {
      content_security_policy: { extension_pages: "default-src 'self'; connect-src https://log.example.com wss://a.example" },
    };
    expect(remoteHosts(policy)).toEqual(['https://log.example.com', 'wss://a.example']);
    expect(remoteLoads('<script src="//cdn.example/a.js"></script><link href="/a.css">')).toEqual(['//cdn.example/a.js']);
  });
});
