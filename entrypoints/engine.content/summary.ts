import type { Teaching } from '../../lib/adapters/dom/world';
import type { LocalProfile } from '../../lib/domain/profile';
import type { Session } from '../../lib/pipeline/session';

/** What was recognised in this frame, for the popup. */
export function summaryOf(session: Session, local: LocalProfile | null, teach: Teaching): unknown {
  const latest = session.latest();
  const partial = session.progress() ?? latest?.snapshot.partial ?? null;
  return { recognition: latest?.recognition ?? null, partial, corrections: teach.reports(local) };
}
