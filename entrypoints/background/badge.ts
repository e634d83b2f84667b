import { browser } from 'wxt/browser';
import { badgeLook, titleOf } from './badge-look';

/** Keeps what the extension's button says up to date; see `badgeLook`. */
export interface Badge {
  report(tabId: number, frameId: number, count: number): void;
  /** What cannot be recorded; null when all is well again. */
  setGap(gap: string | null): void;
  /** What is wrong with the stored policy; null when it is in force as it stands. */
  setPolicyFault(fault: string | null): void;
  /** Deadlines of incidents that have run out. */
  setDue(count: number): void;
  /** Whether a day's file waits until the personal data is unlocked. */
  setHeld(isHeld: boolean): void;
  forget(tabId: number): void;
}

export function createBadge(): Badge {
  const counts = new Map<number, Map<number, number>>();
  let now = { gap: null as string | null, policyFault: null as string | null, due: -1, isHeld: false };
  const look = (findings: number) => badgeLook({ ...now, findings, isAlarm: now.gap !== null || now.policyFault !== null });
  const draw = (tabId: number) => {
    const { text, color } = look([...(counts.get(tabId)?.values() ?? [])].reduce((a, b) => a + b, 0));
    void browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
    void browser.action.setBadgeBackgroundColor({ tabId, color }).catch(() => undefined);
  };
  const drawAll = () => {
    const { text, color } = look(0);
    void browser.action.setBadgeText({ text });
    void browser.action.setBadgeBackgroundColor({ color });
    void browser.action.setTitle({ title: titleOf(now) });
    for (const tabId of counts.keys()) draw(tabId);
  };
  const set = (next: typeof now) => {
    if (JSON.stringify(next) === JSON.stringify(now)) return;
    now = next;
    drawAll();
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
    setGap: (gap) => set({ ...now, gap }),
    setPolicyFault: (policyFault) => set({ ...now, policyFault }),
    setDue: (due) => set({ ...now, due }),
    setHeld: (isHeld) => set({ ...now, isHeld }),
    forget: (tabId) => void counts.delete(tabId),
  };
}
