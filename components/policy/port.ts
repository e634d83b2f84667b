import type { PolicyPort } from '../../lib/ports/policy';
import { sectionPort } from '../desk/section-port';

export const policyPort = sectionPort<PolicyPort>('policy');
