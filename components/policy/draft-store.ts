import type { OwnLayer, PolicyLayer } from '../../lib/domain/policy-revision';

/** What is being worked on, and on which layer; null while nothing was changed. */
export interface Edited {
  readonly layer: OwnLayer;
  readonly document: PolicyLayer | null;
}

let edited: Edited = { layer: 'local', document: null };
const watchers = new Set<() => void>();

/** The draft of this window: it outlives the policy's screen, so that another section can try it and nothing is lost by a look elsewhere. */
export const draftStore = {
  read: (): Edited => edited,
  write(next: Edited): void {
    edited = next;
    for (const tell of watchers) tell();
  },
  watch(changed: () => void): () => void {
    watchers.add(changed);
    return () => void watchers.delete(changed);
  },
};
