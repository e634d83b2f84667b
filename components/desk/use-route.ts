import { useCallback, useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';

export interface Route {
  /** Id of the section; empty when the address names none. */
  readonly section: string;
  /** What stands behind the section in the address: `#/policy/rules/fat-finger` has `['rules', 'fat-finger']`. */
  readonly rest: readonly string[];
}

/** Where the desk is, from the address; follows the browser's back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watchPlace, placeNow);
  return useMemo(() => routeOf(hash), [hash]);
}

/** Calls when the address leaves this section, while its screen still stands: nothing is drawn for the new place before. */
export function useLeaving(section: string, call: () => void): void {
  const leave = useEffectEvent(call);
  useEffect(() => {
    const look = () => (routeOf(location.hash).section === section ? undefined : leave());
    leaving.add(look);
    return () => void leaving.delete(look);
  }, [section]);
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

/** The place that is shown. It follows the address by the event alone: a drawing in between still is of the old place. */
let place: string | null = null;
const leaving = new Set<() => void>();
const watching = new Set<() => void>();

function placeNow(): string {
  place ??= location.hash;
  return place;
}

function watchPlace(changed: () => void): () => void {
  addEventListener('hashchange', move);
  watching.add(changed);
  return () => void watching.delete(changed);
}

function move(): void {
  for (const leave of leaving) leave();
  place = location.hash;
  for (const changed of watching) changed();
}

function routeOf(hash: string): Route {
  const [section = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { section, rest };
}

/** An address that was typed by hand may hold a lone percent sign. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
