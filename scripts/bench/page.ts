import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { startPanels } from '../../tests/panels/server';
import { buildExtension, openBrowser } from '../demo/extension';
import { measurePage, type PageFigures } from './page/figures';
import { axeAndWalker } from './page/peers';
import { measurePrompt } from './page/prompt';
import { middle, quantile, share } from './page/statistics';

/** Pages and what a clerk types into. The table has 2,000 rows; the storm changes 500 times a second. */
const PAGES = [
  { name: 'form', path: '/frameset/order.php?act=edit_consignee&id=3', field: 'input[name=address]' },
  { name: 'table', path: '/huge/?n=24100', field: 'input[name=name]' },
  { name: 'storm', path: '/storm/?rate=500', field: 'input[name=name]' },
  { name: 'element', path: '/element/', field: 'input' },
  { name: 'antd', path: '/antd/', field: 'input' },
  { name: 'takeaway', path: '/takeaway/list.html', field: 'input' },
] as const;

type Figure = Exclude<keyof PageFigures, 'keys'>;

/**
 * Measures what the extension costs a page: the same pages with and without it, in turns in one run, and prints one JSON object.
 * Arguments: rounds (5 unless told), `--only=form,table`.
 */
export default async function run(args: string[]): Promise<void> {
  const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice(7)
    .split(',');
  await buildExtension(process.cwd(), (line) => console.error(line));
  const [panels, running] = [await startPanels(), await openBrowser(process.cwd(), true)];
  try {
    const home = await running.context.newPage();
    await home.goto(`${running.origin}/popup.html`);
    const turn = (on: boolean) => setSite(home, panels.url, on);
    const open = async (path: string) => {
      const page = await running.context.newPage();
      await page.goto(panels.url + path, { waitUntil: 'load' });
      return page;
    };
    const pages: Record<string, unknown> = {};
    for (const { field, name, path } of PAGES.filter((one) => !only || only.includes(one.name))) {
      const figures: { off: PageFigures[]; on: PageFigures[] } = { off: [], on: [] };
      // The first round of each kind warms caches, the companion's registration included, and is not counted.
      for (let round = 0; round <= rounds; round++) {
        for (const on of round % 2 === 0 ? [false, true] : [true, false]) {
          await turn(on);
          const measured = await measurePage(running.context, panels.url + path, field);
          if (round > 0) figures[on ? 'on' : 'off'].push(measured);
        }
      }
      await turn(false);
      pages[name] = { ...compare(figures.off, figures.on), ...(await besidePeers(await open(path))) };
      console.error(name, JSON.stringify(pages[name]));
    }
    await turn(true);
    const prompt = await measurePrompt(open, Math.max(3, rounds));
    console.log(JSON.stringify({ chromium: running.context.browser()?.version(), rounds, pages, prompt }, null, 2));
  } finally {
    await running.close();
    await panels.close();
  }
}

async function besidePeers(page: Page) {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const figures = await axeAndWalker(page, axe);
  await page.close();
  return figures;
}

async function setSite(home: Page, origin: string, on: boolean): Promise<void> {
  await home.evaluate((body) => chrome.runtime.sendMessage({ to: 'ui-bg.site.set', body }), { origin, on });
}

/** Medians of all rounds, and quantiles of all keys of all rounds; shares are of the page's own figure. */
function compare(off: readonly PageFigures[], on: readonly PageFigures[]) {
  const of = (all: readonly PageFigures[], key: Figure) => middle(all.map((one) => one[key]));
  const pair = (key: Figure) => {
    const [without, added] = [of(off, key), of(on, key) - of(off, key)];
    return { off: without, added: Math.round(added * 10) / 10, share: share(added, without) };
  };
  const keys = (q: number) => {
    const [without, added] = [off, on].map((all) =>
      quantile(
        all.flatMap((one) => one.keys),
        q,
      ),
    ) as [number, number];
    return { off: without, added: Math.round((added - without) * 100) / 100 };
  };
  return {
    ...{ loadScriptMs: pair('loadScriptMs'), shownMs: pair('shownMs'), totalScriptMs: pair('totalScriptMs') },
    ...{ longTaskMs: pair('longTaskMs'), heapMB: pair('heapMB') },
    ...{ keys: off.flatMap((one) => one.keys).length, keyP50Ms: keys(0.5), keyP95Ms: keys(0.95) },
  };
}
