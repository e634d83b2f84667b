import { useState } from 'react';
import { type Prompt, REASONS } from '../../lib/domain/prompt';
import type { ApprovalPort } from '../../lib/ports/approval';
import { ApprovalBox } from './ApprovalBox';
import { type Draft, needsGlass } from './answer';
import { ChallengeBox } from './ChallengeBox';
import { ChangesTable } from './ChangesTable';
import { FindingList } from './FindingList';
import { PromptButtons } from './PromptButtons';
import { PromptHead } from './PromptHead';
import { AnswerBox } from './ReasonBox';
import { type AnswerProps, useAnswer } from './use-answer';
import { usePromptKeys } from './use-prompt-keys';

export interface PromptScreenProps extends AnswerProps {
  /** How a second person can be asked; null where nobody can be reached. */
  readonly approvals: ApprovalPort | null;
}

/** The one question of one save. The parts vary in order from prompt to prompt; buttons and keys never move. */
export function PromptScreen(props: PromptScreenProps) {
  const { prompt, opened, approvals } = props;
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
        {isLocked && shown.tier === 'dual' && approvals ? (
          <ApprovalBox prompt={shown} approvals={approvals} ifSeen={answer.ifSeen} onApproved={answer.approve} />
        ) : null}
        {isLocked || prompt === null ? null : <Questions prompt={shown} draft={draft} setDraft={setDraft} />}
      </div>
      <PromptButtons
        prompt={opened}
        isRepaired={prompt === null}
        missing={missing}
        isRefused={answer.isRefused}
        secondsLeft={answer.secondsLeft}
        isLocked={isLocked}
        isGlass={needsGlass(shown) && prompt !== null}
        onBack={answer.back}
        onGo={answer.go}
        onGlass={() => setGlass(true)}
      />
    </div>
  );
}

function Questions(props: { readonly prompt: Prompt; readonly draft: Draft; setDraft(draft: Draft): void }) {
  const { challenge } = props.prompt;
  return (
    <>
      {challenge ? <ChallengeBox challenge={challenge} draft={props.draft} setDraft={props.setDraft} /> : null}
      <AnswerBox {...props} />
    </>
  );
}

function isEven(id: string): boolean {
  return (id.codePointAt(id.length - 1) ?? 0) % 2 === 0;
}
