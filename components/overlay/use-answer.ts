import { useEffect, useRef, useState } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Outcome, Prompt } from '../../lib/domain/prompt';
import { type Draft, EMPTY_DRAFT, missingOf, needsGlass } from './answer';

export interface AnswerProps {
  /** The prompt as it stands; null when repairs left nothing to ask. */
  readonly prompt: Prompt | null;
  /** The prompt as it was opened, for its words. */
  readonly opened: Prompt;
  /** False when the page covers or hides us: then a confirmation is refused. */
  isSeen(): boolean;
  /** A confirmation was refused: the question moves to where the page cannot reach. */
  onUnseen(): void;
  /** Rejects when the page with the field cannot be reached. */
  onRepair(finding: TieredFinding, undo: boolean): Promise<void>;
  onDecide(outcome: Outcome, draft: Draft, approver?: string | null): void;
}

/** What the clerk has put in, what is missing, and the ways out. */
export function useAnswer({ prompt, opened, isSeen, onUnseen, onRepair, onDecide }: AnswerProps) {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [isRefused, setRefused] = useState(false);
  const elapsed = useElapsed(opened.delayMs);
  const shown = prompt ?? opened;
  const missing = missingOf(shown, draft, prompt === null, elapsed);
  /** True when what was pressed could be seen; says so and moves away otherwise. */
  const ifSeen = () => {
    if (isSeen()) return true;
    setRefused(true);
    onUnseen();
    return false;
  };
  const go = () => {
    if (missing || !ifSeen()) return;
    onDecide(prompt === null ? 'corrected' : needsGlass(shown) ? 'broke_glass' : 'confirmed', draft);
  };
  const repair = (finding: TieredFinding, index: number) => {
    const undo = draft.fixed.includes(index);
    const show = (isFixed: boolean) =>
      setDraft((now) => ({ ...now, fixed: [...now.fixed.filter((i) => i !== index), ...(isFixed ? [index] : [])] }));
    show(!undo);
    onRepair(finding, undo).catch(() => show(undo));
  };
  return {
    draft,
    setDraft,
    missing,
    isRefused,
    secondsLeft: Math.ceil((opened.delayMs - elapsed) / 1000),
    ifSeen,
    go,
    repair,
    approve: (approver: string) => onDecide('approved', draft, approver),
    toggleFalse: (rule: string) => setDraft(toggled(draft, rule)),
    back: () => onDecide('cancelled', draft),
  };
}

/** Reporting a false alarm is a reason in itself, unless another was chosen. */
function toggled(draft: Draft, rule: string): Draft {
  if (draft.falsePositives.includes(rule)) return { ...draft, falsePositives: draft.falsePositives.filter((r) => r !== rule) };
  return { ...draft, falsePositives: [...draft.falsePositives, rule], reason: draft.reason ?? 'false_positive' };
}

/** ms since mount, until `untilMs` is reached; then it stops ticking. */
function useElapsed(untilMs: number): number {
  const start = useRef(performance.now());
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (untilMs === 0) return;
    const timer = setInterval(() => {
      const now = performance.now() - start.current;
      setElapsed(now);
      if (now >= untilMs) clearInterval(timer);
    }, 100);
    return () => clearInterval(timer);
  }, [untilMs]);
  return elapsed;
}
