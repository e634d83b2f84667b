import { browser } from 'wxt/browser';
import { STOP } from '../../messages/names';

const GUARD_FILE = '/content-scripts/guard.js';

/** Registers the guard for one site and starts it in the tabs that are open there. The host permission must be there already. */
export async function turnSiteOn(origin: string): Promise<void> {
  const id = scriptId(origin);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id,
        js: [GUARD_FILE],
        matches: [`${origin}/*`],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  }
  await rememberSites([...new Set([...(await siteList()), origin])]);
  for (const tab of await tabsOf(origin)) await startIn(tab);
}

/** Takes the guard away: no script is put into new pages, open ones drop every listener and observer. */
export async function turnSiteOff(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [scriptId(origin)] }).catch(() => undefined);
  await rememberSites((await siteList()).filter((site) => site !== origin));
  for (const tab of await tabsOf(origin)) await browser.tabs.sendMessage(tab, { to: STOP, body: {} }).catch(() => undefined);
}

/** Origins that are on, as the user turned them on. */
export async function siteList(): Promise<readonly string[]> {
  const { sites } = await browser.storage.local.get('sites');
  return Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string') : [];
}

async function rememberSites(sites: readonly string[]): Promise<void> {
  await browser.storage.local.set({ sites });
}

async function tabsOf(origin: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: `${withoutPort(origin)}/*` });
  return tabs.flatMap((tab) => (tab.id !== undefined && tab.url?.startsWith(`${origin}/`) ? [tab.id] : []));
}

/** Match patterns for querying tabs know no ports. */
function withoutPort(origin: string): string {
  return origin.replace(/:\d+$/, '');
}

/** An open page is guarded late: what its own scripts hear first cannot be held, so it is told to reload in the popup. */
async function startIn(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [GUARD_FILE], injectImmediately: true })
    .catch(() => undefined);
}

function scriptId(origin: string): string {
  return `guard ${origin}`;
}
