import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { RelatedOrders } from '../../lib/domain/related';
import { sectionPort } from '../desk/section-port';

/** Looks up what the log knows beside the entry itself. Rejects when the log cannot be read. */
export interface EvidencePort {
  related(entry: FlaggedEntry): Promise<RelatedOrders>;
}

export const evidencePort = sectionPort<EvidencePort>('evidence');
