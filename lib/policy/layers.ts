import type { Policy } from '../domain/policy';
import { LAYERS, type Layer, type LayerDocuments } from '../domain/policy-revision';
import { USUAL_SIGHT } from '../domain/viewer';
import { hashText } from './bucket';
import { BUILT_IN_POLICY } from './defaults';
import { BUILT_IN_INCIDENTS } from './incident-defaults.data';

export interface Layered {
  readonly policy: Policy;
  /** Which layer each value comes from, by path: `tiers.high`, `rules.fat-finger`, `tables.rates`. */
  readonly provenance: Readonly<Record<string, Layer>>;
}

/** Objects that layers change key by key; everything else is replaced whole. */
const MERGED = new Set([
  ...['tiers', 'actionTiers', 'rules', 'address', 'tables', 'tables.prices', 'incidents', 'incidents.deadlines'],
  ...['incidents.compensation', 'incidents.compensation.sharePercent', 'routing', 'routing.queueOf', 'routing.owners', 'sight'],
]);
/** Lists of rows with ids: a layer replaces the rows that it names and adds the others. */
const BY_ID = new Set(['tables.thresholds', 'tables.conditions', 'incidents.templates']);

/**
 * Lays the layers over the built-in policy: each value comes from the strongest layer that has it. The revision follows
 * from the content alone, so that two stations with the same layers agree on it.
 */
export function layerPolicies(layers: LayerDocuments): Layered {
  const provenance: Record<string, Layer> = {};
  let merged: Json = WHOLE as unknown as Json;
  mark(merged, '', 'built-in', provenance);
  for (const layer of LAYERS) {
    const own = layer === 'built-in' ? undefined : layers[layer];
    if (own) merged = merge(merged, own as unknown as Json, '', layer, provenance);
  }
  return { policy: { ...(merged as unknown as Policy), revision: revisionOf(merged as unknown as Policy) }, provenance };
}

/** Pages get the built-in policy without what only the desk needs; see `pagePolicy`. */
const WHOLE: Policy = {
  ...BUILT_IN_POLICY,
  ...{ incidents: BUILT_IN_INCIDENTS, routing: { queueOf: {}, owners: {} }, staff: [], sight: USUAL_SIGHT },
};

/** What of a policy pages need: not how incidents are met, nor who works here and sees what. */
export function pagePolicy({
  incidents: _incidents,
  routing: _routing,
  staff: _staff,
  audit: _audit,
  sight: _sight,
  ...policy
}: Policy): Policy {
  return policy;
}

/** A revision that follows from a policy's content: the same settings have the same one, whoever wrote them and when. */
export function revisionOf(policy: Policy): string {
  const { revision: _revision, author: _author, at: _at, ...content } = policy;
  return `p-${hashText(canonical(content))}`;
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

type Json = { readonly [key: string]: unknown };

function merge(base: Json, over: Json, path: string, layer: Layer, provenance: Record<string, Layer>): Json {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const at = path === '' ? key : `${path}.${key}`;
    const was = base[key];
    if (MERGED.has(at) && isObject(was) && isObject(value)) result[key] = merge(was, value, at, layer, provenance);
    else {
      result[key] =
        BY_ID.has(at) && Array.isArray(was) && Array.isArray(value) ? mergeRows(was, value, at, layer, provenance) : value;
      provenance[at] = layer;
    }
  }
  return result;
}

function mergeRows(
  was: readonly Json[],
  rows: readonly Json[],
  path: string,
  layer: Layer,
  provenance: Record<string, Layer>,
): Json[] {
  for (const row of rows) provenance[`${path}.${String(row.id)}`] = layer;
  const replaced = new Map(rows.map((row) => [row.id, row]));
  const kept = was.map((row) => replaced.get(row.id) ?? row);
  return [...kept, ...rows.filter((row) => !was.some((old) => old.id === row.id))];
}

function mark(value: Json, path: string, layer: Layer, provenance: Record<string, Layer>): void {
  for (const [key, item] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (MERGED.has(at) && isObject(item)) mark(item, at, layer, provenance);
    else provenance[at] = layer;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
