import { useEffect, useMemo, useRef } from 'react';
import { withoutFixes } from '../../lib/domain/finding';
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
  onAnswer(decision: Decision): void;
}

/** The same question in a window of the extension. Fixes belong to the page, so none is offered here. */
export function PromptWindow({ prompt, locale, texts, approvals, onAnswer }: Props) {
  const value = useMemo(() => ({ translator: createTranslator(locale), texts }), [locale, texts]);
  const since = useRef(performance.now());
  useEffect(() => {
    if (prompt) document.title = promptTitle(value, prompt);
  }, [prompt, value]);
  const bare = useMemo(() => prompt && { ...prompt, findings: prompt.findings.map(withoutFixes) }, [prompt]);
  const onDecide: PromptScreenProps['onDecide'] = (outcome, draft, approver = null) => {
    const { reason, note, falsePositives } = draft;
    const dwellMs = Math.round(performance.now() - since.current);
    onAnswer({ promptId: prompt?.id ?? '', outcome, reason, note, falsePositives, fixed: [], dwellMs, approver });
  };
  return (
    <OverlayContext.Provider value={value}>
      <main className="wrap">
        {bare ? (
          <PromptScreen
            {...{ prompt: bare, opened: bare, approvals, onDecide }}
            isSeen={() => document.visibilityState === 'visible'}
            onUnseen={() => undefined}
            onRepair={() => undefined}
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
