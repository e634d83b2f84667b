import { browser } from 'wxt/browser';
import type { PolicyStore, StoredLayers } from '../../ports/policy-store';

const KEY = 'policy';
const GOOD_KEY = 'policyGood';
/** Chromium 156 leaves the question open until its next start when an update was the first to bring a schema for the answer. */
const PATIENCE_MS = 1_000;

const hearers = new Set<() => void>();
const LATE = Symbol('late');
/** The question that the browser has not answered yet; one at a time, and who comes while it is late does not wait. */
let asking: { readonly answer: Promise<unknown>; readonly late: Promise<typeof LATE> } | null = null;

/** The layers in `storage.local`, and the administrator's in `storage.managed`. */
export const browserPolicyStore: PolicyStore = {
  async read() {
    const stored = await browser.storage.local.get([KEY, GOOD_KEY]);
    const good = fieldsOf(stored[GOOD_KEY]);
    const managed = await readInTime(good.enterprise ?? null);
    const enterprise = managed === null ? {} : { enterprise: managed };
    return { raw: { ...fieldsOf(stored[KEY]), ...enterprise }, good };
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
    hearers.add(changed);
    return () => {
      browser.storage.onChanged.removeListener(listener);
      hearers.delete(changed);
    };
  },
};

/** What the administrator set; `last`, which was in force before, where the browser does not say so in time. Then it is heard later. */
async function readInTime(last: unknown): Promise<unknown> {
  asking ??= ask();
  const answer = await Promise.race([asking.answer, asking.late]);
  return answer === LATE ? last : answer;
}

function ask(): NonNullable<typeof asking> {
  let isLate = false;
  const answer = readManaged().finally(() => {
    clearTimeout(timer);
    asking = null;
    if (isLate) for (const hear of hearers) hear();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((done) => {
    timer = setTimeout(() => {
      isLate = true;
      done(LATE);
    }, PATIENCE_MS);
  });
  return { answer, late };
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
