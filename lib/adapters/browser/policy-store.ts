import { browser } from 'wxt/browser';
import type { PolicyStore, StoredLayers } from '../../ports/policy-store';

const KEY = 'policy';
const GOOD_KEY = 'policyGood';

/** The layers in `storage.local`, and the administrator's in `storage.managed`. */
export const browserPolicyStore: PolicyStore = {
  async read() {
    const [stored, managed] = await Promise.all([browser.storage.local.get([KEY, GOOD_KEY]), readManaged()]);
    const enterprise = managed === null ? {} : { enterprise: managed };
    return { raw: { ...fieldsOf(stored[KEY]), ...enterprise }, good: fieldsOf(stored[GOOD_KEY]) };
  },
  async write(layer, document) {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    await browser.storage.local.set({ [KEY]: { ...fieldsOf(stored), [layer]: document } });
  },
  async remember(documents) {
    await browser.storage.local.set({ [GOOD_KEY]: documents });
  },
  watch(changed) {
    const listener = (changes: object, area: string) => {
      if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};

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
