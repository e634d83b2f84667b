import { browser } from 'wxt/browser';
import { STOP } from '../../messages/names';
import type { Sender } from './listen';

const GUARD_FILE = '/content-scripts/guard.js';
/** By then every frame that is loading hears messages, see `whenLoaded`, in ms. */
const LOADED_MS = 3_500;
const COMPANION_FILE: string = '/content-scripts/companion.js';

/**
 * Registers guard and companion for one site and starts the guard in the tabs that are open there. The host permission must
 * be there already. The companion has to be in a page before the page's first script: one that came with the first order
 * shown would be too late for what is pressed meanwhile, and for functions that the page has kept.
 */
export async function turnSiteOn(origin: string): Promise<void> {
  await registerMissing([origin]);
  await rememberSites([...new Set([...(await siteList()), origin])]);
  for (const tab of await tabsOf(origin)) await startIn(tab);
}

/** Puts back what an update of the extension has unregistered: browsers drop registered scripts then, and tell nobody. */
export async function keepSitesOn(): Promise<void> {
  await registerMissing(await siteList());
}

/** Takes the guard away: no script is put into new pages, open ones drop every listener and observer. */
export async function turnSiteOff(origin: string): Promise<void> {
  for (const id of [scriptId(origin), companionId(origin)])
    await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  await rememberSites((await siteList()).filter((site) => site !== origin));
  const tabs = await tabsOf(origin);
  await Promise.all(tabs.map(stopIn));
  setTimeout(() => void Promise.all(tabs.map(tellStop)), LOADED_MS);
}

/** A frame that is still loading hears no message yet: its world is asked for. Once the host permission is gone only messages are left. */
async function stopIn(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: stopWorld, injectImmediately: true })
    .catch(() => undefined);
  await tellStop(tabId);
}

async function tellStop(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { to: STOP, body: {} }).catch(() => undefined);
}

/** Runs in the frame's isolated world. Must not use anything from outside of itself. */
function stopWorld(): void {
  const world: unknown = Reflect.get(globalThis, Symbol.for('hedan.world'));
  const stop: unknown = typeof world === 'object' && world !== null ? Reflect.get(world, 'stop') : null;
  if (typeof stop === 'function') stop();
}

/** This frame shows orders and was open before its site was turned on: it gets its companion now. */
export async function addCompanion({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === null) return;
  const target = { tabId, frameIds: [frameId] };
  const files = [COMPANION_FILE] as [typeof GUARD_FILE];
  await browser.scripting.executeScript({ target, files, world: 'MAIN', injectImmediately: true });
}

/** Scripts that are registered already stay as they are. Two calls at once may both find one missing: one of them is refused. */
async function registerMissing(origins: readonly string[]): Promise<void> {
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const script of origins.flatMap(scriptsOf))
    if (!known.has(script.id)) await browser.scripting.registerContentScripts([script]).catch(() => undefined);
}

function scriptsOf(origin: string) {
  const everywhere = { allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true } as const;
  const where = { ...everywhere, matches: [patternOf(origin)], runAt: 'document_start' as const };
  return [
    { id: scriptId(origin), js: [GUARD_FILE], ...where },
    { id: companionId(origin), js: [COMPANION_FILE], world: 'MAIN' as const, ...where },
  ];
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
