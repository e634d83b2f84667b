import { useEffect, useRef, useState } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import { type Outcome, type Prompt, REASONS } from '../../lib/domain/prompt';
import { type Draft, EMPTY_DRAFT, missingOf } from './answer';
import { ChallengeBox } from './ChallengeBox';
import { ChangesTable } from './ChangesTable';
import { FindingList } from './FindingList';
import { PromptButtons } from './PromptButtons';
import { PromptHead } from './PromptHead';
import { ReasonBox } from './ReasonBox';
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
export function PromptScreen({ prompt, opened, isSeen, onRepair, onDecide }: PromptScreenProps) {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [isRefused, setRefused] = useState(false);
  const [isGlass, setGlass] = useState(false);
  const elapsed = useElapsed(opened.delayMs);
  const shown = prompt ?? opened;
  const missing = missingOf(shown, draft, prompt === null, elapsed);
  const back = () => onDecide('cancelled', draft);
  const go = () => {
    if (missing) return;
    if (!isSeen()) {
      setRefused(true);
      return;
    }
    onDecide(
      prompt === null ? 'corrected' : shown.tier === 'block' || shown.tier === 'dual' ? 'broke_glass' : 'confirmed',
      draft,
    );
  };
  const repair = (finding: TieredFinding, index: number) => {
    const undo = draft.fixed.includes(index);
    setDraft({ ...draft, fixed: undo ? draft.fixed.filter((i) => i !== index) : [...draft.fixed, index] });
    onRepair(finding, undo);
  };
  const toggleFalse = (rule: string) => {
    const had = draft.falsePositives.includes(rule);
    const falsePositives = had ? draft.falsePositives.filter((r) => r !== rule) : [...draft.falsePositives, rule];
    setDraft({ ...draft, falsePositives, reason: had ? draft.reason : (draft.reason ?? 'false_positive') });
  };
  const isLocked = (shown.tier === 'block' || shown.tier === 'dual') && !isGlass && prompt !== null;
  const card = usePromptKeys({
    findings: opened.findings,
    draft,
    setDraft,
    repair,
    toggleFalse,
    back,
    reasons: isLocked ? [] : REASONS,
  });
  const findings = (
    <FindingList key="findings" findings={opened.findings} draft={draft} onRepair={repair} onFalse={toggleFalse} />
  );
  const changes = <ChangesTable key="changes" changes={shown.changes} />;
  return (
    <div ref={card} className={`card tier-${shown.tier}`}>
      <PromptHead prompt={opened} />
      <div className="body">
        {isEven(opened.id) ? [changes, findings] : [findings, changes]}
        {isLocked || prompt === null ? null : (
          <>
            {shown.challenge ? <ChallengeBox challenge={shown.challenge} draft={draft} setDraft={setDraft} /> : null}
            <ReasonBox draft={draft} setDraft={setDraft} />
          </>
        )}
      </div>
      <PromptButtons
        prompt={opened}
        isRepaired={prompt === null}
        missing={missing}
        isRefused={isRefused}
        secondsLeft={Math.ceil((opened.delayMs - elapsed) / 1000)}
        isLocked={isLocked}
        onBack={back}
        onGo={go}
        onGlass={() => setGlass(true)}
      />
    </div>
  );
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
