import { browser } from 'wxt/browser';

export interface Badge {
  report(tabId: number, frameId: number, count: number): void;
  /** What cannot be recorded; null when all is well again. */
  setGap(gap: string | null): void;
  forget(tabId: number): void;
}

const CALM = '#34566f';
const ALARM = '#b3261e';

/** The number on the extension's button: open findings of the tab, or an exclamation mark when the log cannot be written. */
export function createBadge(): Badge {
  const counts = new Map<number, Map<number, number>>();
  let gap: string | null = null;
  const draw = (tabId: number) => {
    const sum = [...(counts.get(tabId)?.values() ?? [])].reduce((a, b) => a + b, 0);
    const text = gap ? '!' : sum > 0 ? String(Math.min(sum, 999)) : '';
    void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ tabId, color: gap ? ALARM : CALM }).catch(() => undefined);
  };
  return {
    report(tabId, frameId, count) {
      const frames = counts.get(tabId) ?? new Map<number, number>();
      // A new reading of the top frame is a new page: what its old frames said is gone with them.
      if (frameId === 0 && count === 0) frames.clear();
      frames.set(frameId, count);
      counts.set(tabId, frames);
      draw(tabId);
    },
    setGap(next) {
      if (next === gap) return;
      gap = next;
      void browser.action.setBadgeText({ text: gap ? '!' : '' });
      void browser.action.setBadgeBackgroundColor({ color: gap ? ALARM : CALM });
      for (const tabId of counts.keys()) draw(tabId);
    },
    forget: (tabId) => void counts.delete(tabId),
  };
}
