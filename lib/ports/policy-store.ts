import type { Layer, LayerDocuments, OwnLayer, PolicyLayer } from '../domain/policy-revision';

/** Layers as they lie in storage. Nobody vouches for what they hold. */
export type StoredLayers = Readonly<Partial<Record<Exclude<Layer, 'built-in'>, unknown>>>;

/** Where the layers of the policy are kept. */
export interface PolicyStore {
  /** The layers as stored, and the documents that were last in force. */
  read(): Promise<{ readonly raw: StoredLayers; readonly good: StoredLayers }>;
  /** Puts one layer's document in force; the caller has read it. */
  write(layer: OwnLayer, document: PolicyLayer): Promise<void>;
  /** Remembers what to fall back to. */
  remember(documents: LayerDocuments): Promise<void>;
  /** Calls back when any layer was changed, here or by the administrator, until the function it returned is called. */
  watch(changed: () => void): () => void;
}
