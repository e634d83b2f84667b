import { describe, expect, it } from 'vitest';
import { pickLocale } from '../../lib/i18n/locale';
import { defineMessages, type MessageSet, placeholdersOf } from '../../lib/i18n/messages';
import { pseudoTexts } from '../../lib/i18n/pseudo';
import { createTranslator } from '../../lib/i18n/translator';
import { words } from '../../lib/i18n/words';

const modules = import.meta.glob<Record<string, unknown>>('../../{components,lib}/**/*messages.ts', { eager: true });
const sets = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isSet)
    .map((set) => ({ path, set })),
);

function isSet(value: unknown): value is MessageSet {
  return typeof value === 'object' && value !== null && 'id' in value && 'zh-CN' in value && 'en' in value;
}

const all: readonly MessageSet[] = [...sets.map(({ set }) => set), words];

describe.each(all)('the texts of $id', (set) => {
  const english = Object.keys(set.en).filter((key) => !key.endsWith('_one') || key in set['zh-CN']);
  it('have the same keys in both languages', () => {
    expect(english.sort()).toEqual(Object.keys(set['zh-CN']).sort());
  });

  it('have the same placeholders under the same key', () => {
    for (const key of english)
      expect([key, placeholdersOf(set.en[key] ?? '')]).toEqual([key, placeholdersOf(set['zh-CN'][key] ?? '')]);
  });

  it('are not empty, and the Chinese uses Chinese punctuation', () => {
    for (const [key, text] of Object.entries({ ...set['zh-CN'], ...set.en })) expect(text.trim(), key).not.toBe('');
    const mixed = Object.entries(set['zh-CN']).filter(([, text]) => /[\u4e00-\u9fff][,;:!?]|[,;:!?][\u4e00-\u9fff]/.test(text));
    expect(mixed).toEqual([]);
  });
});

it('every set of texts has a name of its own', () => {
  const ids = sets.map(({ set }) => set.id);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a translator', () => {
  const set = defineMessages(
    'test',
    { plain: '你好，{name}', many: '{count} 条' },
    { plain: 'Hello {name}', many: '{count} rows', many_one: '{count} row' },
  );
  it('fills placeholders with plain text, whatever the text looks like', () => {
    const t = createTranslator('en').of(set);
    for (const name of ['<b>x</b>', '{count}', '$t(many)', '$&', '{{name}}', '{name}'])
      expect(t('plain', { name })).toBe(`Hello ${name}`);
  });

  it('takes the singular where the language has one', () => {
    expect([1, 2, 0].map((count) => createTranslator('en').of(set)('many', { count }))).toEqual(['1 row', '2 rows', '0 rows']);
    expect(createTranslator('zh-CN').of(set)('many', { count: 1 })).toBe('1 条');
  });

  it('speaks the pseudo-language without touching placeholders', () => {
    expect(pseudoTexts({ key: 'Save {name} now' })['key']).toMatch(/^⟦Sáṽé \{name\} ñóŵ~+⟧$/);
    expect(createTranslator('en', { pseudo: true }).of(set)('plain', { name: 'Li' })).toContain('Li');
  });
});

it('the browser’s languages choose ours', () => {
  expect(pickLocale(['zh-TW', 'en'])).toBe('zh-CN');
  expect(pickLocale(['fr-FR', 'en-GB'])).toBe('en');
  expect(pickLocale(['de'])).toBe('en');
  expect(pickLocale([])).toBe('zh-CN');
});
