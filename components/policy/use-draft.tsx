import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { Layer, OwnLayer, PolicyFault, PolicyLayer } from '../../lib/domain/policy-revision';
import { diffPolicies, type PolicyDifference } from '../../lib/policy/diff';
import { layerPolicies } from '../../lib/policy/layers';
import { parseLayer, parsePolicy } from '../../lib/policy/schema';
import type { PolicyState } from '../../lib/ports/policy';
import { draftStore } from './draft-store';

/** A layer while it is being worked on. Nothing of it is in force before it is published. */
export interface Draft {
  readonly state: PolicyState;
  readonly layer: OwnLayer;
  readonly setLayer: (layer: OwnLayer) => void;
  readonly document: PolicyLayer;
  /** All layers together, with the draft in its place. */
  readonly policy: Policy;
  readonly provenance: Readonly<Record<string, Layer>>;
  readonly faults: readonly PolicyFault[];
  readonly changes: readonly PolicyDifference[];
  /** Lays more over the draft; `undefined` takes a setting back to the layer below. */
  readonly edit: (change: PolicyLayer) => void;
  readonly replace: (document: PolicyLayer) => void;
  readonly discard: () => void;
}

const Context = createContext<Draft | null>(null);

export function DraftProvider({ state, children }: { readonly state: PolicyState; readonly children: ReactNode }) {
  const { layer, document: edited } = useSyncExternalStore(draftStore.watch, draftStore.read);
  const stored = state.documents[layer] ?? NOTHING;
  const document = edited ?? stored;
  const edit = useCallback(
    (change: PolicyLayer) =>
      draftStore.write({ layer, document: withoutHoles({ ...(draftStore.read().document ?? stored), ...change }) }),
    [layer, stored],
  );
  const draft = useMemo<Draft>(() => {
    const { policy, provenance } = layerPolicies({ ...state.documents, [layer]: document });
    const layered = parseLayer(document);
    // A layer may be fine by itself and contradict the ones below it.
    const parsed = layered.ok ? parsePolicy(policy) : layered;
    return {
      ...{ state, layer, document, policy, provenance, edit },
      faults: parsed.ok ? [] : parsed.faults,
      changes: edited === null ? [] : diffPolicies(stored, edited),
      replace: (next) => draftStore.write({ layer, document: next }),
      discard: () => draftStore.write({ layer, document: null }),
      setLayer: (next) => draftStore.write({ layer: next, document: null }),
    };
  }, [state, layer, document, edited, stored, edit]);
  return <Context.Provider value={draft}>{children}</Context.Provider>;
}

/** The draft of the policy screen. */
export function useDraft(): Draft {
  const draft = useContext(Context);
  if (!draft) throw new Error('There is no draft outside of DraftProvider.');
  return draft;
}

const NOTHING: PolicyLayer = {};

function withoutHoles(layer: PolicyLayer): PolicyLayer {
  return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined));
}
