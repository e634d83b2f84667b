import type { Page } from '@playwright/test';
import type { Station } from '../../support/browser/station';
import { tell } from '../../support/browser/station';

interface Frame {
  readonly recognition: null | {
    readonly rows: readonly { readonly fields: readonly { readonly type: string; readonly value: string }[] }[];
    readonly order: {
      readonly fields: readonly { readonly type: string; readonly label: string; readonly value: string }[];
    } | null;
    readonly actions: readonly { readonly type: string; readonly label: string }[];
  };
}

/** The browser's number of a page's tab. */
export async function tabOf(station: Station, page: Page): Promise<number> {
  const url = page.url();
  const id = await station.home.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, url);
  if (id === undefined) throw new Error(`no tab with ${url}`);
  return id;
}

/** The popup about a page, opened as a page of its own. */
export async function popupFor(station: Station, page: Page): Promise<Page> {
  const tab = await tabOf(station, page);
  const popup = await station.context.newPage();
  await popup.setViewportSize({ width: 420, height: 1200 });
  await popup.goto(`${station.origin}/popup.html?tab=${tab}`);
  return popup;
}

/** What the frames of a page have recognised. */
export async function seenOn(station: Station, page: Page): Promise<readonly Frame[]> {
  return (await tell(station.home, 'ui-bg.tab.summary', { tabId: await tabOf(station, page) })) as readonly Frame[];
}

/** Everything that is taken for a type: values of list rows, labels of fields and actions. */
export async function takenFor(station: Station, page: Page, type: string): Promise<readonly string[]> {
  const frames = await seenOn(station, page);
  return frames.flatMap(({ recognition }) => [
    ...(recognition?.rows ?? []).flatMap((row) => row.fields.filter((field) => field.type === type).map((field) => field.value)),
    ...(recognition?.order?.fields ?? []).filter((field) => field.type === type).map((field) => field.label),
    ...(recognition?.actions ?? []).filter((action) => action.type === type).map((action) => action.label),
  ]);
}

/** Sets the language; without it, each browser's own decides. */
export async function speak(station: Station, locale: 'zh-CN' | 'en'): Promise<void> {
  await station.home.evaluate((locale) => chrome.storage.local.set({ settings: { locale }, corrections: {} }), locale);
}
