import { createRoot } from 'react-dom/client';
import { PromptWindow } from '../../components/overlay/PromptWindow';
import { promptWindowCss } from '../../components/overlay/prompt-css';
import { createApprovalPort } from '../../lib/adapters/browser/approval-port';
import { promptInWindow } from '../../lib/adapters/browser/prompt-window';
import { browserSettings } from '../../lib/adapters/browser/settings-port';
import { pickLocale } from '../../lib/i18n/locale';
import { findingTexts } from '../../lib/rules/finding-texts';

/** A question that moved out of its page, where nothing can cover it. The address names the prompt. */
async function start(root: HTMLElement): Promise<void> {
  const promptId = decodeURIComponent(location.hash.slice(1));
  const [prompt, settings] = await Promise.all([promptInWindow.read(promptId), browserSettings.read()]);
  const locale = settings.locale === 'auto' ? pickLocale(navigator.languages) : settings.locale;
  document.documentElement.lang = locale;
  const style = document.createElement('style');
  style.textContent = promptWindowCss;
  document.head.append(style);
  createRoot(root).render(
    <PromptWindow
      prompt={prompt}
      locale={locale}
      texts={findingTexts}
      approvals={createApprovalPort('window')}
      onRepair={async (finding, undo) => (prompt ? promptInWindow.repair(prompt, finding, undo) : null)}
      onAnswer={(decision) => void promptInWindow.answer(decision).finally(() => window.close())}
    />,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
