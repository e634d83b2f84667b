import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/popup/PopupScreen';
import { PageDeskProvider } from '../../components/popup/page-desk';
import { AppRoot } from '../../components/ui/AppRoot';
import type { TeachRequest } from '../../lib/ports/teach';
import { buildPorts } from '../review/ports';
import { desk, tabId } from './desk';
import { openPanel } from './open-panel';

const root = document.getElementById('root');

async function openReview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
}

async function openGuide(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html#/guide/clerk') });
}

/** The popup makes room for the page; opened as a page it stays. */
async function teach(request: TeachRequest): Promise<boolean> {
  const isStarted = await desk.teach.start(request).catch(() => false);
  if (isStarted && tabId === null) window.close();
  return isStarted;
}

if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts(tabId)}>
      <PageDeskProvider desk={desk}>
        <PopupScreen
          onOpenReview={() => void openReview()}
          onOpenPanel={openPanel}
          onOpenGuide={() => void openGuide()}
          onTeach={teach}
        />
      </PageDeskProvider>
    </AppRoot>,
  );
}
