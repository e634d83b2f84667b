import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, RuleCase, RuleMessages } from '../../lib/domain/rule';
import { rules } from '../../lib/rules/all';
import { ruleText } from '../../lib/rules/texts';

const allCases = import.meta.glob<readonly RuleCase[]>('../../lib/rules/*/cases.ts', { eager: true, import: 'default' });
const LOCALES = ['zh-CN', 'en'] as const satisfies readonly (keyof RuleMessages)[];

/** `node scripts/run.mjs docs rules`: writes docs/rules from the rule folders and removes pages of rules that are gone. */
export default function writeRuleDocs(): void {
  const folder = join(process.cwd(), 'docs', 'rules');
  mkdirSync(folder, { recursive: true });
  const pages = ruleDocs(process.cwd());
  for (const file of readdirSync(folder)) if (file.endsWith('.md') && !(file in pages)) rmSync(join(folder, file));
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);
  console.log(`docs/rules: ${Object.keys(pages).length} pages`);
}

/** The generated pages by file name: one for each rule and an index. `root` is the project's folder. */
export function ruleDocs(root: string): Record<string, string> {
  const pages: Record<string, string> = { 'README.md': index() };
  for (const rule of rules) pages[`${rule.id}.md`] = page(rule, root);
  return pages;
}

const MADE = '<!-- Made by `node scripts/run.mjs docs rules` from lib/rules; edit there. -->\n';

function index(): string {
  const rows = rules.map((rule) => {
    const [zh, en] = LOCALES.map((locale) => ruleText(rule.id, 'title', {}, locale));
    return `| [${rule.id}](${rule.id}.md) | ${zh} | ${en} | ${rule.errorType} | ${rule.severity} |`;
  });
  const head = '| Rule | 规则 | What it finds | Error type | Severity |\n| --- | --- | --- | --- | --- |';
  return `${MADE}\n# 规则 · Rules\n\n${head}\n${rows.join('\n')}\n`;
}

function page(rule: Rule, root: string): string {
  const facts = [
    `- id: \`${rule.id}\`, version ${rule.version}`,
    `- error type: \`${rule.errorType}\`, severity: \`${rule.severity}\``,
    `- runs on: ${rule.when.join(', ')}${rule.needs.length > 0 ? `; needs: ${rule.needs.map((need) => `\`${need}\``).join(', ')}` : ''}`,
    ...Object.entries(rule.params).map(([name, value]) => `- \`${name}\` = \`${JSON.stringify(value)}\``),
  ];
  const sections = LOCALES.map((locale) => section(rule, locale, root));
  return `${MADE}\n# ${ruleText(rule.id, 'title', {}, 'zh-CN')} · ${ruleText(rule.id, 'title', {}, 'en')}\n\n${facts.join('\n')}\n\n${sections.join('\n')}`;
}

function section(rule: Rule, locale: (typeof LOCALES)[number], root: string): string {
  const words =
    locale === 'en'
      ? { why: 'Why', cases: 'Examples', silent: 'left alone' }
      : { why: '为什么', cases: '例子', silent: '不提示' };
  const docs = readFileSync(join(root, 'lib', 'rules', rule.id, `docs.${locale}.md`), 'utf8').trim();
  const cases = (allCases[`../../lib/rules/${rule.id}/cases.ts`] ?? []).map((entry) => {
    const outcome = entry.expect.map((expected) => expected.class ?? expected.messageKey).join(', ') || words.silent;
    return `- ${entry.title[locale]} → ${outcome}`;
  });
  const head = locale === 'en' ? 'English' : '中文';
  return `## ${head}\n\n${docs}\n\n**${words.why}**: ${ruleText(rule.id, 'why', {}, locale)}\n\n**${words.cases}**\n\n${cases.join('\n')}\n`;
}
