import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/panel/SidePanel';
import { PageDeskProvider } from '../../components/popup/page-desk';
import { AppRoot } from '../../components/ui/AppRoot';
import { desk, tabId } from '../popup/desk';
import { buildPorts } from '../review/ports';

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
