import { describe, expect, it } from 'vitest';
import { forbiddenFaults } from './checks/forbidden';
import { nameFaults } from './checks/names';
import { project } from './checks/project';
import { purityFaults } from './checks/purity';
import { fileFaults, functionFaults } from './checks/sizes';
import { ZONES } from './checks/zones.data';

const isPure = (path: string) => ZONES[/^lib\/([^/]+)\//.exec(path)?.[1] ?? '']?.isPure === true;
const lines = (count: number, line = 'x();') => Array.from({ length: count }, () => line).join('\n');

describe('sizes', () => {
  it('keep files short enough to be read at once', () => {
    expect(project.files.flatMap(fileFaults)).toEqual([]);
  });

  it('keep functions short enough to be read at once', () => {
    expect(project.files.flatMap(functionFaults)).toEqual([]);
  });

  it('are measured: too long a file, entry point or function is found', () => {
    expect(fileFaults({ path: 'lib/money/a.ts', text: lines(251) })).toHaveLength(1);
    expect(fileFaults({ path: 'entrypoints/popup/main.tsx', text: lines(61) })).toHaveLength(1);
    const long = functionFaults({ path: 'lib/money/a.ts', text: `const add = () => {\n${lines(60)}\n};` });
    expect(long).toEqual(['lib/money/a.ts:1 add() has 62 lines, more than 60: split it by what it does']);
  });

  it('do not count tables of data, nor the bodies that group tests', () => {
    expect(fileFaults({ path: 'lib/address/towns.pack.ts', text: lines(999) })).toEqual([]);
    expect(functionFaults({ path: 'tests/a.test.ts', text: `describe('a', () => {\n${lines(99)}\n});` })).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case, PascalCase for components, and say what is inside', () => {
    expect(project.paths.flatMap(nameFaults)).toEqual([]);
  });

  it.each([
    'lib/money/addMoney.ts',
    'lib/utils/a.ts',
    'lib/Money/a.ts',
    'lib/rules/total-mismatch/Rule.ts',
    'tests/helpers/a.ts',
  ])('such as %s are refused', (path) => {
    expect(nameFaults(path)).toHaveLength(1);
  });

  it.each([
    'components/review/ReviewScreen.tsx',
    'components/ui/use-keys.ts',
    'lib/rules/a-b/docs.zh-CN.md',
    'entrypoints/guard.content/index.ts',
  ])('such as %s are fine', (path) => {
    expect(nameFaults(path)).toEqual([]);
  });
});

describe('pure zones', () => {
  it('touch no page, no network, no clock and no chance, so that every evaluation can be replayed', () => {
    expect(project.files.filter(({ path }) => isPure(path)).flatMap(purityFaults)).toEqual([]);
  });

  it.each([
    'document.title',
    'window.top',
    'browser.runtime.id',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'setTimeout(f, 1)',
    "fetch('x')",
    'globalThis.localStorage',
    'f(Date.now)',
  ])('are refused %s', (text) => {
    expect(purityFaults({ path: 'lib/money/a.ts', text })).toHaveLength(1);
  });

  it.each([
    'new Date(ms)',
    'order.document.title',
    '({ location: 1 })',
    'const f = (window: number) => window + 1;',
    'type A = { fetch: string };',
    'Date.UTC(2026, 1)',
  ])('may say %s', (text) => {
    expect(purityFaults({ path: 'lib/money/a.ts', text })).toEqual([]);
  });
});

describe('what silences a check', () => {
  it('is nowhere', () => {
    expect(project.files.flatMap(forbiddenFaults)).toEqual([]);
  });

  it.each([
    'let a: any;',
    'a!.b();',
    '// @ts-ignore',
    '/* biome-ignore lint: no */',
    '// @ts-expect-error why',
    'console.log(1)',
    "eval('1')",
    "new Function('1')",
  ])('is found: %s', (text) => {
    expect(forbiddenFaults({ path: 'lib/money/a.ts', text })).toHaveLength(1);
  });

  it('does not mean that commands may not print, or that a comment may not speak of any rule', () => {
    expect(forbiddenFaults({ path: 'scripts/a.ts', text: 'console.log(1); // any rule! see ts-ignore' })).toEqual([]);
  });
});
