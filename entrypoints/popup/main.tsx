import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/popup/PopupScreen';
import { PageDeskProvider } from '../../components/popup/page-desk';
import { AppRoot } from '../../components/ui/AppRoot';
import { createCorrections } from '../../lib/adapters/browser/corrections';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { createFillPort, createTeachPort } from '../../lib/adapters/browser/page-desk';
import { newTally } from '../../lib/adapters/crypto/tally';
import type { TeachRequest } from '../../lib/ports/teach';
import { readCorrections, writeCorrections } from '../../lib/profiles/read-file';
import { correctionsOf } from '../../lib/profiles/stored';
import { buildPorts } from '../review/ports';
import { openPanel } from './open-panel';

/** `?tab=ID` looks at another tab than the active one, for when the popup is opened as a page. */
const asked = Number(new URLSearchParams(location.search).get('tab'));
const tabId = asked > 0 ? asked : null;
const root = document.getElementById('root');
const files = { read: readCorrections, write: writeCorrections };
const desk = {
  teach: createTeachPort(tabId, createCorrections(correctionsOf), files, createFileSink(newTally)),
  fill: createFillPort(tabId),
};

async function openReview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
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
        <PopupScreen onOpenReview={() => void openReview()} onOpenPanel={openPanel} onTeach={teach} />
      </PageDeskProvider>
    </AppRoot>,
  );
}
