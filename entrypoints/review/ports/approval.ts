import { approvalPort } from '../../../components/approval/port';
import { providePort } from '../../../components/desk/section-port';
import { approvalDesk } from '../../../lib/adapters/browser/approval-port';

export default providePort(approvalPort, () => approvalDesk);
