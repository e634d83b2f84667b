import { browser } from 'wxt/browser';
import { STOP } from '../../messages/names';
import type { Sender } from './listen';

const GUARD_FILE = '/content-scripts/guard.js';
const COMPANION_FILE: string = '/content-scripts/companion.js';

/** Registers the guard for one site and starts it in the tabs that are open there. The host permission must be there already. */
export async function turnSiteOn(origin: string): Promise<void> {
  await register(scriptId(origin), origin, { js: [GUARD_FILE] });
  await rememberSites([...new Set([...(await siteList()), origin])]);
  for (const tab of await tabsOf(origin)) await startIn(tab);
}

/** Takes the guard away: no script is put into new pages, open ones drop every listener and observer. */
export async function turnSiteOff(origin: string): Promise<void> {
  for (const id of [scriptId(origin), companionId(origin)])
    await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  await rememberSites((await siteList()).filter((site) => site !== origin));
  for (const tab of await tabsOf(origin)) await browser.tabs.sendMessage(tab, { to: STOP, body: {} }).catch(() => undefined);
}

/**
 * This frame shows orders: from now on every page of its site has the companion in its own world before the page's first
 * script, and this frame has one at once.
 */
export async function addCompanion({ tabId, frameId, url }: Sender): Promise<void> {
  if (tabId === null) return;
  const target = { tabId, frameIds: [frameId] };
  const files = [COMPANION_FILE] as [typeof GUARD_FILE];
  await browser.scripting.executeScript({ target, files, world: 'MAIN', injectImmediately: true });
  const tab = await browser.tabs.get(tabId);
  // Frames without an address of their own belong to the site in the address bar.
  const site = (await siteList()).find((origin) => [url, tab.url ?? ''].some((address) => address.startsWith(`${origin}/`)));
  if (site) await register(companionId(site), site, { js: [COMPANION_FILE], world: 'MAIN' });
}

async function register(id: string, origin: string, script: { js: string[]; world?: 'MAIN' }): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) return;
  const everywhere = { allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true } as const;
  await browser.scripting.registerContentScripts([
    { id, ...script, ...everywhere, matches: [patternOf(origin)], runAt: 'document_start' },
  ]);
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

/**
 * The pattern of a site's pages. Firefox takes patterns with ports and matches nothing by them (measured in ESR 153): there a
 * site is on with all ports of its host.
 */
export function patternOf(origin: string): string {
  return `${import.meta.env.FIREFOX ? withoutPort(origin) : origin}/*`;
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

function companionId(origin: string): string {
  return `companion ${origin}`;
}

function scriptId(origin: string): string {
  return `guard ${origin}`;
}
