import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { bundleWithGlobs } from '../page-bundle';
import { findBrowser } from '../setup.mjs';
import type { Work } from './read/in-page';
import { benchPage } from './read/page';

declare global {
  /** The bundle of `read/in-page.ts`. */
  var hedanBench: typeof import('./read/in-page');
}

const URL = 'http://localhost:1/order/list';
const ROUNDS = 9;
const LOOKS = 3;
/** About so much processor time is spent on each kind of work in each round. */
const ROUND_MS = 60;

/**
 * Measures reading and recognising in a real Chromium against one TreeWalker pass that reads every text and attribute, all in
 * one run, in processor time of the page's thread, so that a busy machine changes little. Prints one JSON object. Arguments:
 * sizes in elements (3000 and 50,000 unless told), `--storm=SECONDS` for the mutation storm on the first (10; 0 for none).
 */
export default async function runBench(args: string[]): Promise<number> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const storm = Number(args.find((arg) => arg.startsWith('--storm='))?.slice(8) ?? 10);
  const browser = await launch();
  try {
    const script = await bundleWithGlobs('scripts/bench/read/in-page.ts', 'hedanBench');
    const figures = [];
    for (const [i, size] of (sizes.length > 0 ? sizes : [3000, 50_000]).entries()) {
      const looks = [];
      for (let n = 0; n < LOOKS; n += 1) looks.push(await firstLook(browser, script, size));
      figures.push({
        ...(await measure(browser, script, size)),
        firstLooks: looks,
        storm: i === 0 && storm > 0 ? await weather(browser, script, size, storm) : null,
      });
    }
    console.log(JSON.stringify({ chromium: browser.version(), figures }, null, 2));
    return 0;
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  const executablePath = process.env['HEDAN_BROWSER'] ?? findBrowser()?.path;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--js-flags=--expose-gc', '--enable-precise-memory-info', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** A page of its own with the bundle in it. */
async function opened(browser: Browser, script: string, size: number): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${URL}**`, (route) => route.fulfill({ body: benchPage(size), contentType: 'text/html; charset=utf-8' }));
  await page.goto(URL);
  await page.evaluate(`${script};globalThis.hedanBench = hedanBench`);
  return page;
}

/** The first look at a page that nobody has looked at before, by code that has never run. */
async function firstLook(browser: Browser, script: string, size: number) {
  const page = await opened(browser, script, size);
  const { found, tasks } = await traced(browser, page, () => page.evaluate(() => hedanBench.firstLook()));
  await page.close();
  return { ...found, ...tasks };
}

async function weather(browser: Browser, script: string, size: number, seconds: number) {
  const page = await opened(browser, script, size);
  const { found, tasks } = await traced(browser, page, () => page.evaluate((seconds) => hedanBench.storm(seconds), seconds));
  await page.close();
  return { ...found, ...tasks };
}

/** One event of a Chromium trace, as far as it is read here; durations in microseconds, `tdur` in processor time. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Does a work and tells how much processor time the longest tasks of the page's thread took: others on the machine add none. */
async function traced<T>(browser: Browser, page: Page, work: () => Promise<T>) {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  const found = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map((event) => `${event.pid} ${event.tid}`),
  );
  const ms = traceEvents
    .filter((event) => event.name === 'RunTask' && threads.has(`${event.pid} ${event.tid}`))
    .map((event) => (event.tdur ?? 0) / 1000)
    .sort((a, b) => b - a);
  return {
    found,
    tasks: { longestTasksCpuMs: ms.slice(0, 5).map(round), tasksOver16CpuMs: ms.filter((one) => one > 16).length },
  };
}

async function measure(browser: Browser, script: string, size: number) {
  const page = await opened(browser, script, size);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const works = await page.evaluate(() => hedanBench.works);
  const times = new Map<Work, number[]>();
  const runs = new Map<Work, number>();
  for (const work of works) runs.set(work, await runsOf(page, cdp, work, size > 10_000 ? 6 : 40));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const work of works) {
      const count = runs.get(work) ?? 1;
      times.set(work, [...(times.get(work) ?? []), (await threadMs(page, cdp, work, count)) / count]);
    }
  const about = await page.evaluate(() => hedanBench.size());
  await page.close();
  return { ...about, ...figuresOf(times) };
}

/** Warms a kind of work up and says how often it fits into a round. */
async function runsOf(page: Page, cdp: CDPSession, work: Work, warm: number): Promise<number> {
  await threadMs(page, cdp, work, warm);
  return Math.max(2, Math.ceil(ROUND_MS / ((await threadMs(page, cdp, work, warm / 2)) / (warm / 2))));
}

async function threadMs(page: Page, cdp: CDPSession, work: Work, times: number): Promise<number> {
  const before = await threadTime(cdp);
  await page.evaluate(([work, times]) => hedanBench.run(work, times), [work, times] as const);
  return (await threadTime(cdp)) - before;
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Shares are taken within each round. */
function figuresOf(times: ReadonlyMap<Work, readonly number[]>) {
  const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const of = (work: Work) => times.get(work) ?? [];
  const least = (work: Work) => Math.min(...of(work));
  /** Median of the rounds and, because a busy machine can only add, the quietest of each; what is not ours taken off. */
  const share = (work: Work, whole: Work, notOurs?: Work) => {
    const own = of(work).map((ms, i) => ms - (notOurs === undefined ? 0 : (of(notOurs)[i] ?? 0)));
    return {
      median: round(median(own.map((ms, i) => ms / (of(whole)[i] ?? Number.NaN)))),
      quietest: round((least(work) - (notOurs === undefined ? 0 : least(notOurs))) / least(whole)),
    };
  };
  return {
    ms: Object.fromEntries([...times].map(([work, list]) => [work, round(median(list))])),
    /** The bar of a full recognition, read and understood, is 4; of reading alone 3. */
    inPasses: { read: share('read', 'pass'), full: share('full', 'pass') },
    /** The bar is 0.05. */
    shareOfFull: {
      nothingChanged: share('nothingChanged', 'full'),
      value: share('value', 'full', 'valueAlone'),
      text: share('text', 'full', 'textAlone'),
    },
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
