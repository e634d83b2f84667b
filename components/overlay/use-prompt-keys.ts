import { type RefObject, useEffect, useRef } from 'react';
import { fixesOf, isContestable, type TieredFinding } from '../../lib/domain/finding';
import type { ReasonCode } from '../../lib/domain/prompt';
import type { Draft } from './answer';

/** Of the repairs of a finding, nearest first. */
export const FIX_KEYS: readonly string[] = ['f', 'g', 'h'];

interface PromptKeys {
  readonly findings: readonly TieredFinding[];
  readonly draft: Draft;
  readonly reasons: readonly ReasonCode[];
  setDraft(draft: Draft): void;
  repair(finding: TieredFinding, index: number): void;
  toggleFalse(rule: string): void;
  back(): void;
}

/**
 * Keys of the prompt, the same in every layout: Esc back, 1–6 reason, F the first open fix (G and H the next where
 * there are several), X false alarm of the worst
 * finding that can be one. Nothing while an input method composes, and only Esc inside a text field.
 */
export function usePromptKeys(keys: PromptKeys): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const element = card.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') latest.current.back();
      else if (!isTextField(event.target)) letterKey(latest.current, event.key.toLowerCase());
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return card;
}

function letterKey(keys: PromptKeys, key: string): void {
  const reason = keys.reasons[Number(key) - 1];
  if (reason) keys.setDraft({ ...keys.draft, reason });
  const fixable = keys.findings.findIndex((finding, index) => fixesOf(finding).length > 0 && !keys.draft.fixed.includes(index));
  const finding = keys.findings[fixable];
  const fix = finding && fixesOf(finding)[FIX_KEYS.indexOf(key)];
  if (finding && fix) keys.repair({ ...finding, fix }, fixable);
  const worst = keys.findings.find(isContestable);
  if (key === 'x' && worst) keys.toggleFalse(worst.rule);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
