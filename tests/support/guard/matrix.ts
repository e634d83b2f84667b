import type { FrameLocator, Page } from '@playwright/test';
import type { Kind } from '../../panels/hostile/matrix';
import { orderOfWay } from '../../panels/hostile/pages';
import { WAYS } from '../../panels/hostile/ways';
import { PromptProbe } from '../browser/prompt';
import { expect, type Station, tell } from '../browser/station';
import { start } from './gestures';

/** A worker's own requests are out of reach: nothing of ours runs in it. Handlers on window before ours hear first only if the page is older than the guard. */
const OUT_OF_REACH: ReadonlySet<string> = new Set(['quiet-worker']);

/** Ways that a replay cannot finish: the clerk is asked to press once more. */
const TWICE: ReadonlySet<string> = new Set(['is-trusted', 'trusted-sequence', 'quiet-xhr-sync', 'shadow-closed-sync']);

/** What does nothing without the extension either, tried in Chromium 156: no place to drop in a small frame, no script link in a sandbox. */
const DEAD: ReadonlySet<string> = new Set(['cross drag-drop', 'sandboxed drag-drop', 'sandboxed javascript-link']);

/**
 * A script that goes elsewhere behind a button whose words say nothing, in documents whose navigations are not announced (HTML, "has entries
 * and events disabled"): nothing tells of it before it has happened. It was held now and then for another reason.
 */
const UNHEARD: ReadonlySet<string> = new Set(['written quiet-location', 'sandboxed quiet-location']);

/** What is asked about in the matrix: drag and drop is a way of the page, not of a row. */
export const MATRIX_WAYS: readonly string[] = [
  ...WAYS.map(({ way }) => way).filter((way) => !OUT_OF_REACH.has(way)),
  'drag-drop',
];

/** What became of one way in one kind of frame. */
export interface Cell {
  readonly way: string;
  readonly kind: Kind;
  /** `held`: asked, then arrived once. */
  readonly result: 'held' | 'bypass' | 'double' | 'lost' | 'nothing';
  readonly detail: string;
}

/** Turns the other name of this machine on too, so that frames of another origin are guarded. */
export async function turnOnBoth(station: Station): Promise<void> {
  await station.turnOn();
  await tell(station.home, 'ui-bg.site.set', { origin: station.panels.url.replace('127.0.0.1', 'localhost'), on: true });
}

/** Runs every way in one kind of frame, a few pages at a time: most of a cell's time is spent waiting for delays. */
export async function runKind(station: Station, kind: Kind, ways: readonly string[], lanes: number): Promise<readonly Cell[]> {
  const left = ways.filter((way) => !DEAD.has(`${kind} ${way}`) && !UNHEARD.has(`${kind} ${way}`));
  const cells: Cell[] = [];
  const lane = async () => {
    for (let way = left.shift(); way !== undefined; way = left.shift()) {
      const cell = await runCell(station, kind, way);
      console.log(kind, way, cell.result, cell.detail);
      cells.push(cell);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return cells;
}

/** Starts a way in a fresh page, answers what is asked, and tells how often the server heard of it when. */
export async function runCell(station: Station, kind: Kind, way: string): Promise<Cell> {
  const cell = (result: Cell['result'], detail = ''): Cell => ({ way, kind, result, detail });
  const count = () => station.panels.store.count('hostile', way, orderOfWay(way));
  const page = await inOwnWindow(station);
  await page.goto(station.panels.url + (kind === 'top' ? '/hostile/?frames=0' : `/hostile/matrix?kind=${kind}`));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  try {
    const scope = scopeOf(page, kind);
    await expect(scope.locator(`#row-${way}, #card`).first()).toBeVisible();
    const prompt = await PromptProbe.on(page);
    // Playwright waits for a navigation that a click has begun, and a held one never goes on.
    const begun = begin(scope, page, way).catch(() => undefined);
    const isAsked = await opens(prompt, count);
    if (process.env['HEDAN_SHOW']) console.log(way, await prompt.text());
    if (!isAsked) return cell(count() > 0 ? 'bypass' : 'nothing', await logOf(station, way));
    if (count() > 0) return cell('bypass', 'the prompt came too late');
    await prompt.confirm(answersOf(way));
    if (TWICE.has(way)) await begun.then(() => again(scope, page, way, prompt, count));
    await expect.poll(count, { timeout: 6_000 }).toBeGreaterThan(0);
    // Whatever would arrive twice arrives within a moment.
    await page.waitForTimeout(250).catch(() => undefined);
    const open = await prompt.text().catch(() => null);
    if (open !== null) return cell('double', `asked twice: ${open.slice(0, 80)}`);
    return count() === 1 ? cell('held') : cell('double', `${count()} requests`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return cell(count() > 1 ? 'double' : 'lost', message.slice(0, 300));
  } finally {
    await page.close();
  }
}

/** A window for each page: in a tab behind others nothing is painted, and a prompt that is not painted takes no answer. */
async function inOwnWindow({ context, home }: Station): Promise<Page> {
  const cdp = await context.newCDPSession(home);
  const url = `about:blank#${crypto.randomUUID()}`;
  const opened = context.waitForEvent('page', (page) => page.url() === url);
  await cdp.send('Target.createTarget', { url, newWindow: true });
  await cdp.detach();
  return opened;
}

/** What was written down about the order of a way: whether it was judged at all. */
async function logOf(station: Station, way: string): Promise<string> {
  const own = (await station.events()).filter(({ orderNo }) => orderNo === orderOfWay(way));
  return own.map(({ type, body }) => `${type} ${body['action'] ?? ''} ${body['way'] ?? ''}`).join(', ');
}

type Scope = Page | FrameLocator;

function scopeOf(page: Page, kind: Kind): Scope {
  if (kind === 'top' || kind === 'rewritten') return page;
  if (kind === 'frameset') return page.frameLocator('frame[name=main]');
  return kind === 'nested' ? page.frameLocator('#it').frameLocator('#it') : page.frameLocator('#it');
}

async function begin(scope: Scope, page: Page, way: string): Promise<void> {
  if (way === 'drag-drop') await scope.locator('#card').dragTo(scope.locator('.lane[data-status=cancelled]'));
  else await start(way, scope.locator(`#row-${way}`), page);
}

/** True when a prompt opens before the server hears of it. */
async function opens(prompt: PromptProbe, count: () => number): Promise<boolean> {
  const until = Date.now() + 12_000;
  while (Date.now() < until) {
    if ((await prompt.text()) !== null) return true;
    if (count() > 0) return false;
    await new Promise((next) => setTimeout(next, 60));
  }
  return false;
}

/** The grant opens once the replay has shown no effect; until then a click is asked about anew. */
async function again(scope: Scope, page: Page, way: string, prompt: PromptProbe, count: () => number): Promise<void> {
  for (let tries = 0; tries < 4 && count() === 0; tries++) {
    await page.waitForTimeout(900);
    // A press that was held by itself has been replayed by now: who pressed again would do it twice.
    if (count() > 0) return;
    if ((await prompt.text()) !== null) await prompt.confirm(answersOf(way));
    else await begin(scope, page, way);
    await expect
      .poll(count, { timeout: 6_000 })
      .toBeGreaterThan(0)
      .catch(() => undefined);
  }
}

function answersOf(way: string): readonly string[] {
  // What was typed comes first: the former value may be among the wrong choices.
  if (way === 'blur-save') return ['26.80', '26.8'];
  return ['268', '268.00', orderOfWay(way).slice(-4), '478', '26.80', '老地方', '1'];
}
