import { browser } from 'wxt/browser';
import type { Recognition } from '../../domain/order';
import { SITE_SET, TAB_SUMMARY } from '../../messages/names';
import type { CurrentPage, SitesPort } from '../../ports/sites';
import { send } from './send';
import { watchStorage } from './settings-port';
import { patternOf, siteList } from './sites';

interface FrameSummary {
  /** Null until the frame has been read. */
  readonly recognition: Recognition | null;
  readonly partial: CurrentPage['partial'];
}

/** Sites of this browser. `tabId` names the page to look at; without it the active tab of the window is meant. */
export function createSitesPort(tabId: number | null): SitesPort {
  return {
    async current() {
      const tab = await currentTab(tabId);
      const { origin } = tab;
      const on = origin !== null && (await siteList()).includes(origin);
      if (!on || tab.id === undefined) return { origin, on, recognition: null, partial: null, stale: false };
      const frames = await send(TAB_SUMMARY, { tabId: tab.id }).then(framesOf, () => []);
      return {
        origin,
        on,
        recognition: merge(frames),
        partial: frames.find((frame) => frame.partial)?.partial ?? null,
        stale: frames.length === 0,
      };
    },
    async turnOn(origin) {
      // Straight from the click, before anything is awaited: the browser asks only then.
      const isGranted = await browser.permissions.request({ origins: [patternOf(origin)] });
      if (isGranted) await send(SITE_SET, { origin, on: true });
      return isGranted;
    },
    async turnOff(origin) {
      await send(SITE_SET, { origin, on: false });
      await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
    },
    watch(changed) {
      const stops = [watchStorage('sites', changed), tabId === null ? watchTabs(changed) : () => undefined];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Another tab was chosen, or a tab shows another page: a side panel outlives both. */
function watchTabs(changed: () => void): () => void {
  const onUpdated = (_id: number, change: { readonly status?: string | undefined; readonly url?: string | undefined }) => {
    if (change.status === 'complete' || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The tab that a screen is about, by its id or the active one, with the site in it. */
export async function currentTab(
  tabId: number | null,
): Promise<{ readonly id: number | undefined; readonly origin: string | null }> {
  const tab =
    tabId === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(tabId);
  return { id: tab?.id, origin: originOf(tab?.url ?? '') };
}

/** Only web pages can be switched on. */
function originOf(url: string): string | null {
  return /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}

/** The frames' own summaries were made by our content script and went only through our own messages. */
function framesOf(value: unknown): readonly FrameSummary[] {
  return Array.isArray(value) ? (value as readonly FrameSummary[]) : [];
}

/** All frames as one page: the first order that there is, every row, action and filter. */
function merge(frames: readonly FrameSummary[]): Recognition | null {
  const parts = frames.flatMap((frame) => frame.recognition ?? []);
  const best = parts.find((part) => part.pageKind !== 'other') ?? parts[0];
  if (!best) return null;
  return {
    pageKind: best.pageKind,
    order: parts.find((part) => part.order !== null)?.order ?? null,
    rows: parts.flatMap((part) => part.rows),
    actions: parts.flatMap((part) => part.actions),
    filters: parts.flatMap((part) => part.filters),
  };
}
