import { whenIdle } from '../../lib/adapters/dom/when';

/** A page whose pictures never finish loading counts as built after so long, in ms. */
const LATEST_MS = 2_000;

/** Runs once when the page has loaded and has nothing to do. Asks nothing of a page that has just begun. */
export function whenBuilt(win: Window, run: () => void): void {
  let isDue = true;
  const once = () => {
    if (isDue) whenIdle(win, 300, run);
    isDue = false;
  };
  // A page with a form of that name counts as one that is loading: its turn comes late.
  if (win.document.readyState === 'complete') once();
  else {
    // Comes right behind `load`, which does not wait for us.
    win.addEventListener('pageshow', once, { once: true });
    win.setTimeout(once, LATEST_MS);
  }
}
