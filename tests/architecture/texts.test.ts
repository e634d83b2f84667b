import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles } from './checks/source-tree';
import { languageTables, type Texts, textFaults } from './checks/texts';

const modules = import.meta.glob<Record<string, unknown>>([
  '/lib/**/messages.ts',
  '/components/**/messages.ts',
  '/entrypoints/**/messages.ts',
]);

describe('texts', () => {
  it.each(Object.entries(modules))('of %s have the same keys and placeholders in every language', async (path, load) => {
    const tables = languageTables(await load());
    expect(tables.flatMap((table) => textFaults(path, table))).toEqual([]);
  });

  it('of the manifest have the same keys in every language', () => {
    const files = listFiles('public/_locales').filter((path) => path.endsWith('/messages.json'));
    const texts = files.map((path) => [path.split('/')[2] ?? path, manifestTexts(path)] as const);
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(textFaults('public/_locales', Object.fromEntries(texts))).toEqual([]);
  });

  it('are compared: a key, a text or a placeholder that one language lacks is found', () => {
    const faults = textFaults('x', { 'zh-CN': { a: '一 {n}', b: '二', c: '三' }, en: { a: 'one {m}', b: ' ', d: 'four' } });
    expect(faults).toEqual([
      'x: b has no text in en',
      'x: c has no text in en',
      'x: d has no text in zh-CN',
      'x: a has other placeholders in en than in zh-CN',
    ]);
  });

  it('are found under any export, and English may have singulars of its own', () => {
    const tables = languageTables({
      default: { id: 'x', 'zh-CN': { a: '{count} 条' }, en: { a: '{count} entries', a_one: '{count} entry' } },
      other: 1,
    });
    expect(tables).toHaveLength(1);
    expect(tables.flatMap((table) => textFaults('x', table))).toEqual([]);
  });
});

function manifestTexts(path: string): Texts {
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>);
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
