import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SectionPortsProvider } from '../../components/desk/section-port';
import { SidePanel } from '../../components/panel/SidePanel';
import { PageDeskProvider } from '../../components/popup/page-desk';
import { AppRoot } from '../../components/ui/AppRoot';
import { desk, tabId } from '../popup/desk';
import { buildPorts } from '../review/ports';
import approval from '../review/ports/approval';
import policy from './policy';

async function openDesk(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/review.html')}#/${place}` });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts(tabId)}>
      <PageDeskProvider desk={desk}>
        <SectionPortsProvider provided={[policy, approval]}>
          <SidePanel onOpenDesk={(place) => void openDesk(place)} />
        </SectionPortsProvider>
      </PageDeskProvider>
    </AppRoot>,
  );
}
