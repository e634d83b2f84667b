import { browser } from 'wxt/browser';

export interface Badge {
  report(tabId: number, frameId: number, count: number): void;
  /** What cannot be recorded; null when all is well again. */
  setGap(gap: string | null): void;
  /** What is wrong with the stored policy; null when it is in force as it stands. */
  setPolicyFault(fault: string | null): void;
  forget(tabId: number): void;
}

const CALM = '#34566f';
const ALARM = '#b3261e';

/** The number on the extension's button: open findings of the tab, or an exclamation mark when the log cannot be written. */
export function createBadge(): Badge {
  const counts = new Map<number, Map<number, number>>();
  let gap: string | null = null;
  let policyFault: string | null = null;
  const isAlarm = () => gap !== null || policyFault !== null;
  const draw = (tabId: number) => {
    const sum = [...(counts.get(tabId)?.values() ?? [])].reduce((a, b) => a + b, 0);
    const text = isAlarm() ? '!' : sum > 0 ? String(Math.min(sum, 999)) : '';
    void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ tabId, color: isAlarm() ? ALARM : CALM }).catch(() => undefined);
  };
  const drawAll = () => {
    void browser.action.setBadgeText({ text: isAlarm() ? '!' : '' });
    void browser.action.setBadgeBackgroundColor({ color: isAlarm() ? ALARM : CALM });
    const title = policyFault === null ? '' : `\n${browser.i18n.getMessage('policyFault')}\n${policyFault}`;
    void browser.action.setTitle({ title: browser.i18n.getMessage('extensionName') + title });
    for (const tabId of counts.keys()) draw(tabId);
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
      drawAll();
    },
    setPolicyFault(next) {
      if (next === policyFault) return;
      policyFault = next;
      drawAll();
    },
    forget: (tabId) => void counts.delete(tabId),
  };
}
