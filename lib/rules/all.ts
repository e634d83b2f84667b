import type { Rule } from '../domain/rule';

const modules = import.meta.glob<Rule>('./*/rule.ts', { eager: true, import: 'default' });

/** Every rule folder's rule, by id. Only `rule.ts`: texts, cases and docs never reach the content script. */
export const rules: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
