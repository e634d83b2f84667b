import { browser } from 'wxt/browser';
import { steadyAt, type TimeMark, timeMarkOf } from '../../domain/steady';
import type { StationClock } from '../../ports/clock';
import { systemClock } from './clock';

const MARK = 'steady';

/** The machine's clock with the time for deadlines, which goes on from the background's last mark. For extension pages. */
export function createSteadyClock(): StationClock {
  let mark: TimeMark | null = null;
  const follow = (stored: unknown) => {
    const next = timeMarkOf(stored);
    if (next && (mark === null || next.at > mark.at)) mark = next;
  };
  void browser.storage.local.get(MARK).then((all) => follow(all[MARK]));
  browser.storage.local.onChanged.addListener((changes) => follow(changes[MARK]?.newValue));
  return {
    ...systemClock,
    steady() {
      const wall = systemClock.now();
      const at = steadyAt(mark, wall);
      mark = { at, wall };
      return at;
    },
  };
}
