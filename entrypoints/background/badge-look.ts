import { browser } from 'wxt/browser';

const CALM = '#34566f';
const ALARM = '#b3261e';

interface Shown {
  readonly findings: number;
  /** Deadlines that have run out; -1 before they were looked at. */
  readonly due: number;
  /** A day's file waits until the personal data is unlocked. */
  readonly isHeld: boolean;
  /** The log cannot be written, or the policy cannot be read. */
  readonly isAlarm: boolean;
}

/** An exclamation mark when something is broken, else open findings of the tab, else `⏱` with the deadlines that have run out, else `🔒` for a file that waits. */
export function badgeLook({ findings, due, isHeld, isAlarm }: Shown): { readonly text: string; readonly color: string } {
  const color = isAlarm || due > 0 ? ALARM : CALM;
  if (isAlarm) return { text: '!', color };
  if (findings > 0) return { text: String(Math.min(findings, 999)), color };
  if (due > 0) return { text: `⏱${Math.min(due, 99)}`, color };
  return { text: isHeld ? '🔒' : '', color };
}

interface Told {
  /** What cannot be recorded; null when all is well. */
  readonly gap: string | null;
  readonly policyFault: string | null;
  readonly due: number;
  readonly isHeld: boolean;
}

/** The button's tooltip: the product's name, that events wait to be stored, what is wrong with the policy, how many deadlines have run out, what waits. */
export function titleOf({ gap, policyFault, due, isHeld }: Told): string {
  const { getMessage } = browser.i18n;
  const unwritten = gap === null ? [] : [getMessage('logGap')];
  const faulty = policyFault === null ? [] : [getMessage('policyFault'), policyFault];
  const late = due <= 0 ? [] : [getMessage('deadlinesDue', String(due))];
  const held = isHeld ? [getMessage('dailyHeld')] : [];
  return [getMessage('extensionName'), ...unwritten, ...faulty, ...late, ...held].join('\n');
}
