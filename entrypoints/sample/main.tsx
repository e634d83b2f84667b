import { createRoot } from 'react-dom/client';
import { type ProvidedPort, SectionPortsProvider } from '../../components/desk/section-port';
import { SampleDesk } from '../../components/sample/SampleDesk';
import { AppRoot } from '../../components/ui/AppRoot';
import { buildSamplePorts } from './ports';

/** Ports of single sections; each file is found here by itself. */
const found = import.meta.glob<ProvidedPort>('./ports/*.ts', { eager: true, import: 'default' });

const root = document.getElementById('root');
if (root) {
  const ports = await buildSamplePorts();
  createRoot(root).render(
    <AppRoot ports={ports}>
      <SectionPortsProvider provided={Object.values(found)}>
        <SampleDesk />
      </SectionPortsProvider>
    </AppRoot>,
  );
}
