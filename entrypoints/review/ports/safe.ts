import { providePort } from '../../../components/desk/section-port';
import { safePort } from '../../../components/safe/port';
import { safe } from '../safe';

export default providePort(safePort, () => safe);
