import { browser } from 'wxt/browser';

export interface Badge {
  report(tabId: number, frameId: number, count: number): void;
  /** What cannot be recorded; null when all is well again. */
  setGap(gap: string | null): void;
  /** What is wrong with the stored policy; null when it is in force as it stands. */
  setPolicyFault(fault: string | null): void;
  /** Deadlines of incidents that have run out. */
  setDue(count: number): void;
  forget(tabId: number): void;
}

const CALM = '#34566f';
const ALARM = '#b3261e';

/**
 * The number on the extension's button: an exclamation mark when the log cannot be written, else open findings of the tab,
 * else `⏱` with how many deadlines have run out.
 */
export function createBadge(): Badge {
  const counts = new Map<number, Map<number, number>>();
  let gap: string | null = null;
  let policyFault: string | null = null;
  let due = 0;
  const isAlarm = () => gap !== null || policyFault !== null;
  const textOfAll = () => (isAlarm() ? '!' : due > 0 ? `⏱${Math.min(due, 99)}` : '');
  const colour = () => (isAlarm() || due > 0 ? ALARM : CALM);
  const draw = (tabId: number) => {
    const sum = [...(counts.get(tabId)?.values() ?? [])].reduce((a, b) => a + b, 0);
    const text = isAlarm() || sum === 0 ? textOfAll() : String(Math.min(sum, 999));
    void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ tabId, color: colour() }).catch(() => undefined);
  };
  const drawAll = () => {
    void browser.action.setBadgeText({ text: textOfAll() });
    void browser.action.setBadgeBackgroundColor({ color: colour() });
    const faulty = policyFault === null ? '' : `\n${browser.i18n.getMessage('policyFault')}\n${policyFault}`;
    const late = due === 0 ? '' : `\n${browser.i18n.getMessage('deadlinesDue', String(due))}`;
    void browser.action.setTitle({ title: browser.i18n.getMessage('extensionName') + faulty + late });
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
    setDue(next) {
      if (next === due) return;
      due = next;
      drawAll();
    },
    forget: (tabId) => void counts.delete(tabId),
  };
}
