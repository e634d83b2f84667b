import { browser } from 'wxt/browser';
import type { StorageState } from '../../ports/record-room';

/**
 * How safe the log lies from being cleared. Chromium is asked to keep it at once: it decides by itself and bothers nobody. Firefox asks
 * the person, which takes a click on the storage screen. What may use unlimited storage is left out when the browser makes room:
 * developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
export async function keepForGood(): Promise<Pick<StorageState, 'isPersistent' | 'isUnlimited'>> {
  const { storage } = navigator;
  const isKept = await storage.persisted().catch(() => false);
  const isPersistent = isKept || import.meta.env.FIREFOX ? isKept : await storage.persist().catch(() => false);
  return { isPersistent, isUnlimited: browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false };
}
