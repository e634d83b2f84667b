import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/panel/SidePanel';
import { PageDeskProvider } from '../../components/popup/page-desk';
import { AppRoot } from '../../components/ui/AppRoot';
import { createCorrections } from '../../lib/adapters/browser/corrections';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { createFillPort, createTeachPort } from '../../lib/adapters/browser/page-desk';
import { newTally } from '../../lib/adapters/crypto/tally';
import { readCorrections, writeCorrections } from '../../lib/profiles/read-file';
import { correctionsOf } from '../../lib/profiles/stored';
import { buildPorts } from '../review/ports';

/** `?tab=ID` looks at another tab than the active one, for when the panel is opened as a page. */
const asked = Number(new URLSearchParams(location.search).get('tab'));
const tabId = asked > 0 ? asked : null;
const files = { read: readCorrections, write: writeCorrections };
const desk = {
  teach: createTeachPort(tabId, createCorrections(correctionsOf), files, createFileSink(newTally)),
  fill: createFillPort(tabId),
};

async function openDesk(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/${place}` });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts(tabId)}>
      <PageDeskProvider desk={desk}>
        <SidePanel onOpenDesk={(place) => void openDesk(place)} />
      </PageDeskProvider>
    </AppRoot>,
  );
}
