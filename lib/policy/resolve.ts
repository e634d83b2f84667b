import { LAYERS, type Layer, type LayerDocuments, type LayerFault, type PolicyLayer } from '../domain/policy-revision';
import { type Layered, layerPolicies } from './layers';
import { parseLayer, parsePolicy } from './schema';

type OuterLayer = Exclude<Layer, 'built-in'>;
const OUTER = LAYERS.filter((layer) => layer !== 'built-in');

/** Layers as they lie in storage: anything at all. */
export type RawLayers = Readonly<Partial<Record<OuterLayer, unknown>>>;

export interface Resolved extends Layered {
  /** The documents that are in force. */
  readonly documents: LayerDocuments;
  /** What is wrong with the layers as stored; empty when all are in force as they are. */
  readonly faults: readonly LayerFault[];
}

/**
 * The policy that is in force. A layer that cannot be read gives way to its last good document, or to nothing where
 * there has been none; so does a layer that would make the whole impossible.
 */
export function resolvePolicy(raw: RawLayers, good: RawLayers): Resolved {
  const faults: LayerFault[] = [];
  let documents: LayerDocuments = {};
  let layered = layerPolicies(documents);
  for (const layer of OUTER) {
    // A layer that was taken away is gone; only one that is broken gives way to what it was.
    if (raw[layer] === undefined || raw[layer] === null) continue;
    for (const candidate of [readLayer(raw[layer], layer, faults), readLayer(good[layer], layer, [])]) {
      if (candidate === null) continue;
      const next = { ...documents, [layer]: candidate };
      const whole = layerPolicies(next);
      const checked = parsePolicy(whole.policy);
      if (checked.ok) {
        documents = next;
        layered = whole;
        break;
      }
      faults.push(...checked.faults.map((fault) => ({ layer, ...fault })));
    }
  }
  return { ...layered, documents, faults };
}

/** Null for a layer that is not there or that cannot be read; the latter leaves its faults behind. */
function readLayer(raw: unknown, layer: Layer, faults: LayerFault[]): PolicyLayer | null {
  if (raw === undefined || raw === null) return null;
  const parsed = parseLayer(raw);
  if (parsed.ok) return parsed.value;
  faults.push(...parsed.faults.map((fault) => ({ layer, ...fault })));
  return null;
}
