import type { Browser } from 'wxt/browser';

/**
 * The extension's own interface, looked up when it is called. `wxt/browser` looks it up when a script starts, which takes a
 * frame of a page that builds itself half a millisecond (measured in Chromium 156).
 */
export function api(): typeof Browser {
  const scope: { readonly browser?: typeof Browser; readonly chrome?: typeof Browser } = globalThis as never;
  const found = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  if (!found) throw new Error('no extension');
  return found;
}
