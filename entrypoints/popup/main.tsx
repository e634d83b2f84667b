import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupScreen } from '../../components/popup/PopupScreen';
import { AppRoot } from '../../components/ui/AppRoot';
import { buildPorts } from '../review/ports';

/** `?tab=ID` looks at another tab than the active one, for when the popup is opened as a page. */
const asked = Number(new URLSearchParams(location.search).get('tab'));
const root = document.getElementById('root');

async function openReview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
}

if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts(asked > 0 ? asked : null)}>
      <PopupScreen onOpenReview={() => void openReview()} onTeach={() => undefined} />
    </AppRoot>,
  );
}
