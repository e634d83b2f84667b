import { useEffect, useMemo, useRef, useState } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Decision, Prompt } from '../../lib/domain/prompt';
import type { Locale } from '../../lib/domain/station';
import { createTranslator } from '../../lib/i18n/translator';
import type { ApprovalPort } from '../../lib/ports/approval';
import type { FindingTexts } from '../../lib/ports/finding-texts';
import { OverlayContext, useOverlay } from './context';
import { PromptScreen, type PromptScreenProps } from './PromptScreen';
import { promptTitle } from './prompt-title';

interface Props {
  /** Null when the question is over. */
  readonly prompt: Prompt | null;
  readonly locale: Locale;
  readonly texts: FindingTexts;
  readonly approvals: ApprovalPort;
  /** Repairs in the page, and tells what is left to ask. Rejects when the page cannot be reached. */
  onRepair(finding: TieredFinding, undo: boolean): Promise<Prompt | null>;
  onAnswer(decision: Decision): void;
}

/** The same question in a window of the extension. Fixes are done in the page. */
export function PromptWindow({ prompt, locale, texts, approvals, onRepair, onAnswer }: Props) {
  const value = useMemo(() => ({ translator: createTranslator(locale), texts }), [locale, texts]);
  const since = useRef(performance.now());
  useEffect(() => {
    if (prompt) document.title = promptTitle(value, prompt);
  }, [prompt, value]);
  const [left, setLeft] = useState(prompt);
  const onDecide: PromptScreenProps['onDecide'] = (outcome, draft, approver = null) => {
    const { reason, note, falsePositives } = draft;
    const dwellMs = Math.round(performance.now() - since.current);
    onAnswer({ promptId: prompt?.id ?? '', outcome, reason, note, falsePositives, fixed: [], dwellMs, approver });
  };
  return (
    <OverlayContext.Provider value={value}>
      <main className="wrap">
        {prompt ? (
          <PromptScreen
            {...{ prompt: left, opened: prompt, approvals, onDecide }}
            isSeen={() => document.visibilityState === 'visible'}
            onUnseen={() => undefined}
            onRepair={async (finding, undo) => setLeft(await onRepair(finding, undo))}
          />
        ) : (
          <Over />
        )}
      </main>
    </OverlayContext.Provider>
  );
}

function Over() {
  const { say } = useOverlay();
  return <p className="card over">{say('over')}</p>;
}
