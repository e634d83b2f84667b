import type { ApprovalDeskPort } from '../../lib/ports/approval';
import { sectionPort } from '../desk/section-port';

/** Approving for colleagues, and who may. */
export const approvalPort = sectionPort<ApprovalDeskPort>('approval');
