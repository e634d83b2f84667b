import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELD_TYPES } from '../../lib/domain/field-type';
import { ERROR_TYPES, SEVERITIES } from '../../lib/domain/finding';
import type { RuleCase, RuleMessages } from '../../lib/domain/rule';
import { hasType } from '../../lib/money/order-amounts';
import { rules } from '../../lib/rules/all';
import { buildCaseInput } from '../../lib/rules/build-case';
import { explainers } from '../../lib/rules/explain-all';
import { ruleText } from '../../lib/rules/texts';

const ROOT = join(import.meta.dirname, '../../lib/rules');
const FILES = ['rule.ts', 'messages.ts', 'cases.ts', 'docs.zh-CN.md', 'docs.en.md'];
const folders = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isDirectory());
const messages = import.meta.glob<RuleMessages>('../../lib/rules/*/messages.ts', { eager: true, import: 'default' });
const cases = import.meta.glob<readonly RuleCase[]>('../../lib/rules/*/cases.ts', { eager: true, import: 'default' });
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('every folder of lib/rules', () => {
  it.each(folders)('%s has its rule, texts, cases and docs in both languages', (folder) => {
    const missing = FILES.filter((file) => !existsSync(join(ROOT, folder, file)));
    expect(missing, `lib/rules/${folder} lacks ${missing.join(', ')}; \`npm run new rule <id>\` makes all of them`).toEqual([]);
  });

  it('is registered: the registry holds exactly the folders', () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual([...folders].sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const texts = messages[`../../lib/rules/${id}/messages.ts`];
  const ruleCases = cases[`../../lib/rules/${id}/cases.ts`] ?? [];
  const zh = texts?.['zh-CN'] ?? {};
  const en = texts?.en ?? {};

  it('has an id like its folder, a version and words of the domain', () => {
    expect(folders).toContain(id);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.version).toBeGreaterThan(0);
    expect(ERROR_TYPES).toContain(rule.errorType);
    expect(SEVERITIES).toContain(rule.severity);
    for (const type of rule.needs) expect(FIELD_TYPES).toContain(type);
    expect(rule.when.length).toBeGreaterThan(0);
  });

  it('says the same things in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const key of ['title', 'why', 'pass']) expect(zh[key], `key ${key}`).toBeTruthy();
    for (const key of Object.keys(zh)) expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(zh[key] ?? ''));
  });

  it('explains itself in its docs', () => {
    for (const file of ['docs.zh-CN.md', 'docs.en.md']) {
      const text = readFileSync(join(ROOT, id, file), 'utf8');
      // A Chinese sentence needs about half the characters.
      const least = file.includes('zh') ? 40 : 80;
      expect(text.length, `${file} is too short to help anybody`).toBeGreaterThan(least);
      for (const name of Object.keys(rule.params))
        expect(text, `${file} does not name the parameter ${name}`).toContain(`\`${name}\``);
    }
  });

  it('has cases that must fire and cases that must not', () => {
    expect(ruleCases.some((entry) => entry.expect.length > 0)).toBe(true);
    expect(ruleCases.some((entry) => entry.expect.length === 0)).toBe(true);
  });

  it.each(ruleCases.map((entry) => [entry.title.en, entry] as const))('judges: %s', (_, entry) => {
    const results = rule.check(buildCaseInput(entry.input), { ...rule.params, ...entry.params });
    const spoken = results.filter((result) => result.verdict !== 'pass');
    expect(spoken).toHaveLength(entry.expect.length);
    for (const [i, result] of spoken.entries())
      expect({ severity: rule.severity, ...picked(result) }).toMatchObject(entry.expect[i] ?? {});
    for (const result of results) expectTexts(id, zh, result);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the explanation of rule %s', (id, rule) => {
  const zh = messages[`../../lib/rules/${id}/messages.ts`]?.['zh-CN'] ?? {};
  const ruleCases = cases[`../../lib/rules/${id}/cases.ts`] ?? [];

  it('says what it looked at when asked, fired or not, in both languages', () => {
    for (const { input, params } of ruleCases) {
      const ruleInput = buildCaseInput(input);
      // What the pipeline would not have it look at needs no explanation.
      if (rule.needs.some((type) => !hasType(ruleInput.order, type))) continue;
      const own = { ...rule.params, ...params };
      const said = rule.check(ruleInput, own).flatMap((result) => result.conditions ?? []);
      const looked = [...said, ...(explainers[id]?.(ruleInput, own) ?? [])];
      expect(looked.length > 0, `${id} is silent about what it saw: it needs an explain.ts`).toBe(true);
      for (const { key, met } of looked) {
        expect(zh).toHaveProperty([`cond.${key}`]);
        expect(typeof met).toBe('boolean');
      }
    }
  });
});

/** Some rules answer with objects that work their parts out when asked. */
function picked(result: ReturnType<(typeof rules)[number]['check']>[number]): object {
  const { verdict, messageKey, class: name, field, severity } = result;
  return Object.fromEntries(
    Object.entries({ verdict, messageKey, class: name, field, severity }).filter(([, value]) => value !== undefined),
  );
}

/** Every key that came out has a sentence, and no placeholder is left empty. */
function expectTexts(
  id: string,
  zh: Readonly<Record<string, string>>,
  result: ReturnType<(typeof rules)[number]['check']>[number],
): void {
  expect(zh, `${id} lacks the text ${result.messageKey}`).toHaveProperty([result.messageKey]);
  for (const condition of result.conditions ?? []) expect(zh).toHaveProperty([`cond.${condition.key}`]);
  if (result.verdict === 'pass') return;
  for (const locale of ['zh-CN', 'en'] as const) {
    expect(ruleText(id, result.messageKey, result.data ?? {}, locale)).not.toMatch(/\{\w+\}/);
  }
}
