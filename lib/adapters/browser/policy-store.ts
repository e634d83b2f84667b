import { browser } from 'wxt/browser';
import type { Layer, LayerDocuments, OwnLayer, PolicyLayer } from '../../domain/policy-revision';

const KEY = 'policy';
const GOOD_KEY = 'policyGood';

/** Layers as they lie in storage. Nobody vouches for what they hold. */
export type StoredLayers = Readonly<Partial<Record<Exclude<Layer, 'built-in'>, unknown>>>;

/** The layers as stored, and the documents that were last in force. Where no managed storage is, there is no enterprise layer. */
export async function readPolicyLayers(): Promise<{ readonly raw: StoredLayers; readonly good: StoredLayers }> {
  const [stored, managed] = await Promise.all([browser.storage.local.get([KEY, GOOD_KEY]), readManaged()]);
  const enterprise = managed === null ? {} : { enterprise: managed };
  return { raw: { ...fieldsOf(stored[KEY]), ...enterprise }, good: fieldsOf(stored[GOOD_KEY]) };
}

/** Puts one layer's document in force; the caller has read it. */
export async function writePolicyLayer(layer: OwnLayer, document: PolicyLayer): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [KEY]: { ...fieldsOf(stored), [layer]: document } });
}

/** Remembers what to fall back to. */
export async function writeGoodLayers(documents: LayerDocuments): Promise<void> {
  await browser.storage.local.set({ [GOOD_KEY]: documents });
}

/** Calls back when any layer was changed, here or by the administrator. */
export function watchPolicyLayers(changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * What the administrator set (`public/managed-schema.json`): single settings by name, and a whole document as JSON
 * text under `policyJson`, which the single settings go before. A text that is no JSON is handed on, to be refused.
 */
async function readManaged(): Promise<unknown> {
  // Rejects where the browser has no managed storage or no administrator has set anything (Firefox).
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const { policyJson, ...single } = managed as Readonly<Record<string, unknown>>;
  if (policyJson === undefined) return Object.keys(single).length === 0 ? null : single;
  try {
    return { ...JSON.parse(String(policyJson)), ...single };
  } catch {
    return { policyJson };
  }
}

function fieldsOf(value: unknown): StoredLayers {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
