import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { startPanels } from '../../tests/panels/server';
import { buildExtension, openBrowser, type Running } from '../demo/extension';
import { measurePage, type PageFigures } from './page/figures';
import { type LoadFigures, measureLoad } from './page/load';
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
  { name: 'grid', path: '/grid/', field: 'input' },
] as const;

type Figure = Exclude<keyof PageFigures, 'keys'>;

/**
 * Measures what the extension costs a page: the same pages with and without it, in turns in one run, and prints one JSON object.
 * Arguments: rounds (5 unless told), `--only=form,table`, `--load` for what the trace tells alone.
 */
export default async function run(args: string[]): Promise<void> {
  const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice(7)
    .split(',');
  const onlyLoad = args.includes('--load');
  await buildExtension(process.cwd(), (line) => console.error(line));
  const [panels, running] = [await startPanels(), await openBrowser(process.cwd(), true)];
  try {
    const turn = (on: boolean) => setSite(running, panels.url, on);
    const open = async (path: string) => {
      const page = await running.context.newPage();
      await page.goto(panels.url + path, { waitUntil: 'load' });
      return page;
    };
    const pages: Record<string, unknown> = {};
    for (const { field, name, path } of PAGES.filter((one) => !only || only.includes(one.name))) {
      const figures: { off: PageFigures[]; on: PageFigures[] } = { off: [], on: [] };
      const loads: { off: LoadFigures[]; on: LoadFigures[] } = { off: [], on: [] };
      // The first round of each kind warms caches, the companion's registration included, and is not counted.
      for (let round = 0; round <= rounds; round++) {
        for (const on of round % 2 === 0 ? [false, true] : [true, false]) {
          await turn(on);
          const load = await measureLoad(running.context, panels.url + path, field);
          const measured = onlyLoad ? null : await measurePage(running.context, panels.url + path, field);
          if (round === 0) continue;
          loads[on ? 'on' : 'off'].push(load);
          if (measured) figures[on ? 'on' : 'off'].push(measured);
        }
      }
      await turn(false);
      const load = loadCost(loads.off, loads.on);
      pages[name] = onlyLoad ? load : { ...load, ...compare(figures.off, figures.on), ...(await besidePeers(await open(path))) };
      console.error(name, JSON.stringify(pages[name]));
    }
    await turn(true);
    const prompt = onlyLoad ? null : await measurePrompt(open, Math.max(3, rounds));
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

/** By a screen of its own that is closed again: one that stays open asks about every page that comes, as a side panel does. */
async function setSite({ context, origin: extension }: Running, origin: string, on: boolean): Promise<void> {
  const screen = await context.newPage();
  await screen.goto(`${extension}/popup.html`);
  await screen.evaluate((body) => chrome.runtime.sendMessage({ to: 'ui-bg.site.set', body }), { origin, on });
  await screen.close();
}

/** What the bar is about: our script until the `load` event ended, in per cent of what the page runs until then without us. */
function loadCost(off: readonly LoadFigures[], on: readonly LoadFigures[]) {
  const of = (all: readonly LoadFigures[], key: Exclude<keyof LoadFigures, 'ourKeyMs'>) => middle(all.map((one) => one[key]));
  const ownScriptMs = of(off, 'ownScriptMs');
  const ourLoadMs = of(on, 'ourLoadMs');
  const ours = { ourLoadMs, ourLoadShare: share(ourLoadMs, ownScriptMs), ourLaterMs: of(on, 'ourLaterMs') };
  const keys = on.flatMap(({ ourKeyMs }) => ourKeyMs);
  const typing = { keys: keys.length, ourP50Ms: quantile(keys, 0.5), ourP95Ms: quantile(keys, 0.95) };
  return { load: { ownScriptMs, ...ours, ourLongestMs: of(on, 'ourLongestMs') }, typing };
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
    ...{ shownMs: pair('shownMs'), totalScriptMs: pair('totalScriptMs') },
    ...{ longTaskMs: pair('longTaskMs'), heapMB: pair('heapMB') },
    ...{ keys: off.flatMap((one) => one.keys).length, keyP50Ms: keys(0.5), keyP95Ms: keys(0.95) },
  };
}
