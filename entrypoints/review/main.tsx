import { createRoot } from 'react-dom/client';
import { DeskScreen } from '../../components/desk/DeskScreen';
import { type ProvidedPort, SectionPortsProvider } from '../../components/desk/section-port';
import { AppRoot } from '../../components/ui/AppRoot';
import { keepForGood } from '../../lib/adapters/browser/keep-storage';
import { buildPorts } from './ports';

/** Ports of single sections; each file is found here by itself. */
const found = import.meta.glob<ProvidedPort>('./ports/*.ts', { eager: true, import: 'default' });

void keepForGood();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts()}>
      <SectionPortsProvider provided={Object.values(found)}>
        <DeskScreen />
      </SectionPortsProvider>
    </AppRoot>,
  );
}
