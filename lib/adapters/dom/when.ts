/** Runs when the page has nothing to do, at the latest after `timeout` ms. */
export function whenIdle(win: Window, timeout: number, run: () => void): void {
  if ('requestIdleCallback' in win) win.requestIdleCallback(run, { timeout });
  else setTimeout(run, 30);
}
