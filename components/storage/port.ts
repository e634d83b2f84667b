import type { RecordPlanPort } from '../../lib/ports/record-plan';
import type { RecordRoom } from '../../lib/ports/record-room';
import { sectionPort } from '../desk/section-port';

/** The record as the storage and verify sections see it. */
export const recordPort = sectionPort<RecordRoom>('record');
export const planPort = sectionPort<RecordPlanPort>('record-plan');
