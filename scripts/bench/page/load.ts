import type { BrowserContext } from '@playwright/test';
import { scriptTimes, type TraceEvent } from './trace';

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
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing', 'disabled-by-default-v8.compile'];
const LATER_MS = 2_000;

/** Opens a page under a trace of the browser, waits for two seconds after its `load` event, and closes it again. */
export async function measureLoad(context: BrowserContext, url: string): Promise<LoadFigures> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser cannot be traced');
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(LATER_MS + 200);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return scriptTimes(trace.traceEvents, url, LATER_MS);
}
