import type { IncidentLayer } from '../../lib/domain/policy-revision';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { useDraft } from './use-draft';

/** What is in force of the incidents, and a way to lay a change over this layer's own part. */
export function useIncidentDraft() {
  const { policy, document, edit } = useDraft();
  const change = (part: IncidentLayer) => edit({ incidents: { ...document.incidents, ...part } });
  return { incidents: policy.incidents ?? BUILT_IN_INCIDENTS, own: document.incidents ?? {}, change };
}
