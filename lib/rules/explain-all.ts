import type { Explain } from '../domain/rule';

const modules = import.meta.glob<Explain>('./*/explain.ts', { eager: true, import: 'default' });

/** What rules looked at, by rule; for the desk and the sandbox. No content script loads it. */
export const explainers: Readonly<Record<string, Explain>> = Object.fromEntries(
  Object.entries(modules).map(([path, explain]) => [path.split('/').at(-2) ?? '', explain]),
);
