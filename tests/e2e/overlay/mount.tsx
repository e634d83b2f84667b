import { createRoot } from 'react-dom/client';
import { OverlayContext } from '../../../components/overlay/context';
import { PromptScreen } from '../../../components/overlay/PromptScreen';
import { promptCss } from '../../../components/overlay/prompt-css';
import type { Prompt } from '../../../lib/domain/prompt';
import type { Locale } from '../../../lib/domain/station';
import { createTranslator } from '../../../lib/i18n/translator';
import type { ApprovalPort } from '../../../lib/ports/approval';

/** Sentences that say what they were given: the rules' own are proven elsewhere. */
const texts = {
  ruleName: (rule: string) => rule,
  sentence: (finding: { data: Readonly<Record<string, string | number>> }) => String(finding.data['text'] ?? ''),
  condition: () => '',
};

/** Two colleagues and a team; 2580 and the code ABC are right. */
const approvals: ApprovalPort = {
  open: async () => ({
    people: [
      { id: 'a', name: '何主管', role: 'supervisor' },
      { id: 'b', name: '周复核', role: 'reviewer' },
    ],
    code: 'H4T2K-9QX0M-3B7VN-P5RD1-8EWZJ-C6GSY-2F',
    leftMs: 900_000,
    isNameless: false,
  }),
  byPin: async (_, id, pin) => (pin === '2580' && id === 'a' ? { ok: true, approver: '何主管' } : { ok: false, waitMs: 5_000 }),
  byCode: async (_, code) => (code === 'ABC' ? { ok: true, approver: '周复核' } : { ok: false, waitMs: 0 }),
};

/** Draws one prompt in an open page, where tools can look into it. Answers are kept in `window.answers`. */
export function mount(prompt: Prompt, locale: Locale, isSeen = true): void {
  const answers: unknown[] = [];
  Object.assign(window, { answers });
  const style = document.createElement('style');
  style.textContent = promptCss;
  document.head.append(style);
  document.title = 'prompt';
  document.documentElement.lang = locale;
  const wrap = document.createElement('main');
  wrap.className = 'wrap';
  document.body.replaceChildren(wrap);
  createRoot(wrap).render(
    <OverlayContext.Provider value={{ translator: createTranslator(locale), texts }}>
      <PromptScreen
        prompt={prompt}
        opened={prompt}
        isSeen={() => isSeen}
        onUnseen={() => answers.push(['unseen'])}
        approvals={approvals}
        onRepair={(finding) => answers.push(['repair', finding.rule])}
        onDecide={(outcome, draft, approver) => answers.push([outcome, draft, approver])}
      />
    </OverlayContext.Provider>,
  );
}
