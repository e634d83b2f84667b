import { useCallback, useMemo, useSyncExternalStore } from 'react';

export interface Route {
  /** Id of the section; empty when the address names none. */
  readonly section: string;
  /** What stands behind the section in the address: `#/policy/rules/fat-finger` has `['rules', 'fat-finger']`. */
  readonly rest: readonly string[];
}

/** Where the desk is, from the address; follows the browser's back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  return useMemo(() => {
    const [section = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
    return { section, rest };
  }, [hash]);
}

/** Goes to a place of the desk: `go('policy', 'rules')`. Adds a step to the browser's history. */
export function useGo(): (section: string, ...rest: readonly string[]) => void {
  return useCallback((section, ...rest) => {
    location.hash = hrefOf(section, ...rest);
  }, []);
}

/** The address of a place, for a link. */
export function hrefOf(section: string, ...rest: readonly string[]): string {
  return `#/${[section, ...rest].map(encodeURIComponent).join('/')}`;
}

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** An address that was typed by hand may hold a lone percent sign. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
