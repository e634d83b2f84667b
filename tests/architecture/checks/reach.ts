import type { Import } from './imports';

/** How a file came to be loaded: the entry first, the file last. */
export type Trail = readonly string[];

/** Everything that an entry loads, itself included, each with one way to it. Imports of types are erased and load nothing. */
export function reach(entry: string, importsFrom: ReadonlyMap<string, readonly Import[]>): ReadonlyMap<string, Trail> {
  const trails = new Map<string, Trail>([[entry, [entry]]]);
  const open = [entry];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const { to, isType } of importsFrom.get(from) ?? []) {
      if (isType || trails.has(to)) continue;
      trails.set(to, [...(trails.get(from) ?? []), to]);
      open.push(to);
    }
  }
  return trails;
}

interface Ban {
  readonly what: RegExp;
  readonly why: string;
}

const EVERY_SCRIPT: readonly Ban[] = [
  { what: /^dexie/, why: 'a database opened in a content script belongs to the page’s origin' },
  { what: /^zod($|\/v\d)/, why: 'full Zod weighs 27 kB gzip; use zod/mini' },
  { what: /^lib\/rules\/[^/]+\/(docs\.|cases\.)/, why: 'docs and cases of rules are for screens and tests' },
  { what: /^lib\/(review|insight|export|incidents)\//, why: 'what supervisors use does not belong on the clerk’s page' },
];
/** The overlay is injected only when something must be drawn, and it says findings in words. */
const NOT_YET: readonly Ban[] = [
  { what: /^(react|react-dom|antd|@ant-design)($|\/)/, why: 'React is injected only when something must be drawn' },
  { what: /^lib\/rules\/[^/]+\/messages\./, why: 'the guard knows keys; sentences come with the overlay' },
];

/** One sentence for each thing that a content script loads and must not. */
export function contentScriptFaults(entry: string, importsFrom: ReadonlyMap<string, readonly Import[]>): readonly string[] {
  const bans = isOverlay(entry) ? EVERY_SCRIPT : [...EVERY_SCRIPT, ...NOT_YET];
  return [...reach(entry, importsFrom)].flatMap(([target, trail]) =>
    bans.filter(({ what }) => what.test(target)).map(({ why }) => `${trail.join(' -> ')}: ${why}`),
  );
}

/** The script that draws prompts; it is injected on demand. */
function isOverlay(entry: string): boolean {
  return /^entrypoints\/overlay\b/.test(entry);
}
