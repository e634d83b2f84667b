import { createRoot } from 'react-dom/client';
import { ReviewScreen } from '../../components/review/ReviewScreen';
import { AppRoot } from '../../components/ui/AppRoot';
import { buildPorts } from './ports';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppRoot ports={buildPorts()}>
      <ReviewScreen />
    </AppRoot>,
  );
}
