import { createRoot } from 'react-dom/client';
import { OverlayContext } from '../../../components/overlay/context';
import { PromptScreen } from '../../../components/overlay/PromptScreen';
import { promptCss } from '../../../components/overlay/prompt-css';
import type { Prompt } from '../../../lib/domain/prompt';
import type { Locale } from '../../../lib/domain/station';
import { createTranslator } from '../../../lib/i18n/translator';

/** Sentences that say what they were given: the rules' own are proven elsewhere. */
const texts = {
  ruleName: (rule: string) => rule,
  sentence: (finding: { data: Readonly<Record<string, string | number>> }) => String(finding.data['text'] ?? ''),
  condition: () => '',
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
        onRepair={(finding) => answers.push(['repair', finding.rule])}
        onDecide={(outcome, draft) => answers.push([outcome, draft])}
      />
    </OverlayContext.Provider>,
  );
}
