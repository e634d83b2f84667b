import type { BrowserContext, Page } from '@playwright/test';
import { typeInto } from './figures';
import { ourTimePerKey, scriptTimes, type TraceEvent } from './trace';

/** Script that ran on the page's thread, each stretch counted once for whoever wrote it, ms of processor time. */
export interface LoadFigures {
  /** The page's own, from the start of the navigation until its `load` event ended. */
  readonly ownScriptMs: number;
  /** Ours in the same stretch: parsing, compiling and running in every world. */
  readonly ourLoadMs: number;
  /** Ours in the two seconds after it. */
  readonly ourLaterMs: number;
  /** The longest stretch of ours without a turn for the page, in either. */
  readonly ourLongestMs: number;
  /** Ours between each key and the next. */
  readonly ourKeyMs: readonly number[];
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing', 'disabled-by-default-v8.compile'];
const LATER_MS = 2_000;

/** Opens a page, waits for two seconds after its `load` event, types, and closes it again: each under a trace of the browser. */
export async function measureLoad(context: BrowserContext, url: string, field: string): Promise<LoadFigures> {
  const page = await context.newPage();
  const loading = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(LATER_MS + 200);
  });
  const typing = await traced(page, () => typeInto(page, field));
  await page.close();
  return { ...scriptTimes(loading, url, LATER_MS), ourKeyMs: ourTimePerKey(typing) };
}

async function traced(page: Page, run: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('this browser cannot be traced');
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const text = (await browser.stopTracing()).toString('utf8');
  return (JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;
}
