import { useEffect, useRef, useState } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import { type Outcome, type Prompt, REASONS } from '../../lib/domain/prompt';
import { type Draft, EMPTY_DRAFT, missingOf, needsGlass } from './answer';
import { ChallengeBox } from './ChallengeBox';
import { ChangesTable } from './ChangesTable';
import { FindingList } from './FindingList';
import { PromptButtons } from './PromptButtons';
import { PromptHead } from './PromptHead';
import { AnswerBox } from './ReasonBox';
import { usePromptKeys } from './use-prompt-keys';

export interface PromptScreenProps {
  /** The prompt as it stands; null when repairs left nothing to ask. */
  readonly prompt: Prompt | null;
  /** The prompt as it was opened, for its words. */
  readonly opened: Prompt;
  /** False when the page covers or hides us: then a confirmation is refused. */
  isSeen(): boolean;
  onRepair(finding: TieredFinding, undo: boolean): void;
  onDecide(outcome: Outcome, draft: Draft): void;
}

/** The one question of one save. The parts vary in order from prompt to prompt; buttons and keys never move. */
export function PromptScreen(props: PromptScreenProps) {
  const { prompt, opened } = props;
  const [isGlass, setGlass] = useState(false);
  const answer = useAnswer(props);
  const { draft, setDraft, missing } = answer;
  const shown = prompt ?? opened;
  const isLocked = prompt !== null && needsGlass(shown) && !isGlass;
  const card = usePromptKeys({ ...answer, findings: opened.findings, reasons: isLocked ? [] : REASONS });
  const findings = (
    <FindingList key="findings" findings={opened.findings} draft={draft} onRepair={answer.repair} onFalse={answer.toggleFalse} />
  );
  const changes = <ChangesTable key="changes" changes={shown.changes} />;
  return (
    <div ref={card} className={`card tier-${shown.tier}`}>
      <PromptHead prompt={opened} />
      <div className="body">
        {isEven(opened.id) ? [changes, findings] : [findings, changes]}
        {isLocked || prompt === null ? null : <Questions prompt={shown} draft={draft} setDraft={setDraft} />}
      </div>
      <PromptButtons
        prompt={opened}
        isRepaired={prompt === null}
        missing={missing}
        isRefused={answer.isRefused}
        secondsLeft={answer.secondsLeft}
        isLocked={isLocked}
        onBack={answer.back}
        onGo={answer.go}
        onGlass={() => setGlass(true)}
      />
    </div>
  );
}

function Questions({
  prompt,
  draft,
  setDraft,
}: {
  readonly prompt: Prompt;
  readonly draft: Draft;
  setDraft(draft: Draft): void;
}) {
  return (
    <>
      {prompt.challenge ? <ChallengeBox challenge={prompt.challenge} draft={draft} setDraft={setDraft} /> : null}
      <AnswerBox prompt={prompt} draft={draft} setDraft={setDraft} />
    </>
  );
}

/** What the clerk has put in, what is missing, and the ways out. */
function useAnswer({ prompt, opened, isSeen, onRepair, onDecide }: PromptScreenProps) {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [isRefused, setRefused] = useState(false);
  const elapsed = useElapsed(opened.delayMs);
  const shown = prompt ?? opened;
  const missing = missingOf(shown, draft, prompt === null, elapsed);
  const go = () => {
    if (missing) return;
    if (!isSeen()) {
      setRefused(true);
      return;
    }
    onDecide(prompt === null ? 'corrected' : needsGlass(shown) ? 'broke_glass' : 'confirmed', draft);
  };
  const repair = (finding: TieredFinding, index: number) => {
    const undo = draft.fixed.includes(index);
    setDraft({ ...draft, fixed: undo ? draft.fixed.filter((i) => i !== index) : [...draft.fixed, index] });
    onRepair(finding, undo);
  };
  const secondsLeft = Math.ceil((opened.delayMs - elapsed) / 1000);
  return {
    draft,
    setDraft,
    missing,
    isRefused,
    secondsLeft,
    go,
    repair,
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

function isEven(id: string): boolean {
  return (id.codePointAt(id.length - 1) ?? 0) % 2 === 0;
}
