import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf, neverFaults, rowOf, zoneOf } from './checks/arrows';
import type { Import } from './checks/imports';
import { madeUp, project } from './checks/project';
import { UNRESTRICTED, ZONES } from './checks/zones.data';

const all = (imports: ReadonlyMap<string, readonly Import[]>) => [...imports.values()].flat();
const tableFaults = (imports: ReadonlyMap<string, readonly Import[]>) => all(imports).flatMap((one) => faultOf(one) ?? []);

describe('arrows between zones', () => {
  it('follow the table, so that a flagged order moves one way only', () => {
    expect(tableFaults(project.imports())).toEqual([]);
  });

  it('never cross the walls that the table cannot say', () => {
    expect(all(project.imports()).flatMap(neverFaults)).toEqual([]);
  });

  it('start in folders that the table knows', () => {
    const zones = new Set(project.paths.map(zoneOf));
    const unknown = [...zones].filter((zone) => !rowOf(zone) && !(UNRESTRICTED as readonly string[]).includes(zone));
    expect(unknown, 'a new folder needs a row in zones.data.ts that says what it may import').toEqual([]);
  });

  it('lead to files that are there', () => {
    const paths = new Set(project.paths);
    const isOurs = ({ to, isPackage }: Import) => !isPackage && /^(lib|components|entrypoints)\//.test(to);
    const lost = all(project.imports()).filter((one) => isOurs(one) && !paths.has(one.to));
    expect(lost.map(({ from, to }) => `${from} imports ${to}, which is not there`)).toEqual([]);
  });

  it('are the same for the compiler: every pure zone is in tsconfig.pure.json, without DOM types', () => {
    const { compilerOptions, include } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8'));
    const pure = Object.entries(ZONES).flatMap(([zone, { isPure }]) => (isPure === true ? [`lib/${zone}`] : []));
    expect([...include].sort()).toEqual(pure.sort());
    expect(compilerOptions.lib).toEqual(['ES2023']);
  });
});

describe('the table', () => {
  it.each([
    ['a zone that may import nothing of ours', { 'lib/domain/a.ts': "import { b } from '../money/b';", 'lib/money/b.ts': '' }],
    ['a way back up the pipeline', { 'lib/rules/a/rule.ts': "export * from '../../policy/b';", 'lib/policy/b.ts': '' }],
    ['a dynamic import', { 'lib/rules/a/rule.ts': "void import('../../pipeline/b');", 'lib/pipeline/b.ts': '' }],
    [
      'import.meta.glob',
      { 'lib/domain/a.ts': "import.meta.glob(['../rules/*/rule.ts', '!../rules/x/*']);", 'lib/rules/a/rule.ts': '' },
    ],
    ['an alias', { 'lib/address/a.ts': "import '@/lib/profiles/b';", 'lib/profiles/b.ts': '' }],
    ['one adapter in another', { 'lib/adapters/dom/a.ts': "import '../db/b';", 'lib/adapters/db/b.ts': '' }],
    ['adapters in components', { 'components/a.tsx': "import '../lib/adapters/db/reader';", 'lib/adapters/db/reader.ts': '' }],
    ['messages in components', { 'components/a.tsx': "import '../lib/messages/b';", 'lib/messages/b.ts': '' }],
    ['rules in the DOM adapter', { 'lib/adapters/dom/a.ts': "import '../../rules/all';", 'lib/rules/all.ts': '' }],
    ['values of a port where types are meant', { 'lib/policy/a.ts': "import { b } from '../ports/b';", 'lib/ports/b.ts': '' }],
    ['a package that is not in the row', { 'lib/domain/a.ts': "import { z } from 'zod';" }],
    ['React in a pure zone', { 'lib/review/a.ts': "import { useState } from 'react';" }],
  ])('refuses %s', (_, texts) => {
    expect(tableFaults(madeUp(texts as Record<string, string>).imports)).toHaveLength(1);
  });

  it('allows types of ports, the texts of rules and listed packages', () => {
    const texts = {
      'lib/policy/a.ts': "import type { B } from '../ports/b'; import { type B as C } from '../ports/b';",
      'lib/ports/b.ts': "import type { D } from '../domain/d';",
      'lib/domain/d.ts': "import { z } from 'zod/mini';",
      'components/a.tsx': "import { ruleText } from '../lib/rules/texts'; import { Button } from 'antd';",
      'lib/rules/texts.ts': '',
    };
    expect(tableFaults(madeUp(texts).imports)).toEqual([]);
  });
});

describe('the walls', () => {
  it.each([
    ['an entry point imported', { 'components/a.tsx': "import '../entrypoints/popup/b';", 'entrypoints/popup/b.ts': '' }],
    ['tests in the product', { 'entrypoints/a.ts': "import '../tests/support/b';", 'tests/support/b.ts': '' }],
    ['a rule in another rule', { 'lib/rules/a/rule.ts': "import '../b/rule';", 'lib/rules/b/rule.ts': '' }],
    [
      'a second writer',
      { 'entrypoints/review/main.tsx': "import '../../lib/adapters/db/writer';", 'lib/adapters/db/writer.ts': '' },
    ],
  ])('refuse %s', (_, texts) => {
    expect(all(madeUp(texts as Record<string, string>).imports).flatMap(neverFaults)).toHaveLength(1);
  });

  it('let rules share what lies beside them, and the background write', () => {
    const texts = {
      'lib/rules/a/rule.ts': "import '../build-case'; import './messages';",
      'lib/rules/build-case.ts': '',
      'lib/rules/a/messages.ts': '',
      'entrypoints/background/index.ts': "import '../../lib/adapters/db/writer';",
      'lib/adapters/db/writer.ts': '',
    };
    expect(all(madeUp(texts).imports).flatMap(neverFaults)).toEqual([]);
  });
});
