import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { quickDigest, webDigest } from '../../../lib/adapters/crypto/digest';
import { fromHex, toHex } from '../../../lib/audit/encoding';
import { entryHash } from '../../../lib/audit/hash';
import { createRunningRoot } from '../../../lib/audit/running-root';
import { seededRandom } from '../../../lib/review/seeded-random';
import { killWorker } from '../../support/browser/kill';
import { readLog } from '../../support/browser/log';
import { launch } from '../../support/browser/station';
import { buildEvent } from '../../support/events';

const EVENTS = Number(process.env['HEDAN_EVENTS'] ?? 20_000);
const KILLS = Number(process.env['HEDAN_KILLS'] ?? 500);
const TABS = 3;
const BATCH = 20;
const ANSWER_MS = 10_000;
/** Longest time between two kills; they fall anywhere within. */
const PACE_MS = 120;
/** Kills between two lines about how far it is. */
const SAY_EVERY = 50;

type Kind = 'worker' | 'tab' | 'browser';

/** A browser that can be killed and comes back with the same profile. */
class Victim {
  readonly profile = mkdtempSync(join(tmpdir(), 'hedan-kills-'));
  private context: Promise<BrowserContext> = launch(this.profile);
  private origin = '';
  readonly tabs: (Page | null)[] = Array.from({ length: TABS }, () => null);
  readonly kills: Record<Kind, number> = { worker: 0, tab: 0, browser: 0 };

  /** The page of a tab, opened anew when it is gone. */
  async tab(n: number): Promise<Page> {
    const context = await this.context;
    const open = this.tabs[n];
    if (open && !open.isClosed() && open.context() === context) return open;
    const page = await context.newPage();
    await page.goto(`${await this.home(context)}/popup.html`);
    this.tabs[n] = page;
    return page;
  }

  async kill(kind: Kind, n: number): Promise<void> {
    const context = await this.context;
    if (kind === 'tab') await this.tabs[n]?.close();
    else if (kind === 'browser') await this.killBrowser(context);
    else if (!(await killWorker(context))) return;
    this.kills[kind] += 1;
  }

  /** Opens a tab anew next time, unless it still answers. */
  async giveUp(n: number): Promise<void> {
    const page = this.tabs[n];
    const answers = page?.evaluate(() => true).catch(() => false);
    if ((await Promise.race([answers, pause(1000, false)])) !== true) this.tabs[n] = null;
  }

  get killed(): number {
    return this.kills.worker + this.kills.tab + this.kills.browser;
  }

  async close(): Promise<void> {
    await (await this.context).close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async home(context: BrowserContext): Promise<string> {
    if (this.origin === '') {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      this.origin = `chrome-extension://${new URL(worker.url()).host}`;
    }
    return this.origin;
  }

  private async killBrowser(context: BrowserContext): Promise<void> {
    const gone = new Promise<void>((done) => context.once('close', () => done()));
    process.kill(browserOf(this.profile), 'SIGKILL');
    await gone;
    rmSync(join(this.profile, 'SingletonLock'), { force: true });
    this.context = launch(this.profile);
    await this.context;
  }
}

/** The browser process that we started with this profile: its own, not one of its children. */
function browserOf(profile: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) => {
    const words = argumentsOf(pid);
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  });
  if (!found) throw new Error('the browser is not running');
  return Number(found);
}

function argumentsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** A worker that dies with a message in its hands may never answer: the sender gives up, as `adapters/browser/send` does. */
function sendOrGiveUp({ body, ms }: { readonly body: object; readonly ms: number }): Promise<unknown> {
  const late = new Promise((done) => setTimeout(() => done(null), ms));
  return Promise.race([chrome.runtime.sendMessage({ to: 'ui-bg.log.append', body }), late]);
}

/** Appends a tab's share, a batch at a time; a batch without an answer is sent again, with the same ids. */
async function appendAll(victim: Victim, tab: number): Promise<number> {
  let acknowledged = 0;
  const share = Math.floor(EVENTS / TABS) + (tab < EVENTS % TABS ? 1 : 0);
  for (let at = 0; at < share; ) {
    // The appends are spread over all kills, so that none of them falls into quiet.
    if (at > (share * (victim.killed + 1)) / KILLS) {
      await pause(1);
      continue;
    }
    const events = Array.from({ length: Math.min(BATCH, share - at) }, (_, i) => {
      const body = { what: 'kill matrix', detail: 'x'.repeat(300) };
      return buildEvent('gap.recorded', body, { id: `kill-${tab}-${at + i}`, source: `tab-${tab}`, counter: at + i });
    });
    const answered = victim.tab(tab).then((page) => page.evaluate(sendOrGiveUp, { body: { events }, ms: ANSWER_MS }));
    const answer: unknown = await Promise.race([answered.catch(() => null), pause(2 * ANSWER_MS)]);
    const isStored = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
    // A tab that was shot while it opened may neither open nor fail: another one takes its place.
    if (!isStored) await victim.giveUp(tab);
    if (!isStored) continue;
    at += events.length;
    acknowledged += events.length;
  }
  return acknowledged;
}

test(`${KILLS} kills of worker, tab and browser during ${EVENTS} acknowledged appends lose nothing and double nothing`, async () => {
  // A busy machine takes seconds to start a browser again; a quiet one is done in a few minutes.
  test.setTimeout(40 * 60_000);
  const victim = new Victim();
  const random = seededRandom(process.env['HEDAN_SEED'] ?? 'kill matrix');
  let isDone = false;
  let said = 0;
  const work = Promise.all(Array.from({ length: TABS }, (_, tab) => appendAll(victim, tab))).finally(() => {
    isDone = true;
  });
  while (!isDone && victim.killed < KILLS) {
    await pause(random() * PACE_MS);
    const draw = random();
    const kind: Kind = draw < 0.05 ? 'browser' : draw < 0.2 ? 'tab' : 'worker';
    await victim.kill(kind, Math.floor(random() * TABS)).catch(() => undefined);
    if (victim.killed >= said + SAY_EVERY) {
      said = victim.killed;
      console.log(JSON.stringify(victim.kills));
    }
  }
  const acknowledged = (await work).reduce((sum, n) => sum + n, 0);
  console.log(JSON.stringify({ acknowledged, kills: victim.kills }));
  const page = await victim.tab(0);
  // What is left is signed, so that the tree can be held against a signature.
  const sign = () => page.evaluate(() => chrome.alarms.create('drain', { when: Date.now() }));
  await page.evaluate(() => chrome.storage.session.clear());
  await expect(async () => {
    await sign();
    expect((await checkpointsOf(page)).length).toBeGreaterThan(0);
  }).toPass({ timeout: 60_000 });
  const all = await readLog(page);
  const mine = all.filter(({ id }) => id.startsWith('kill-'));
  expect(new Set(mine.map(({ id }) => id)).size).toBe(acknowledged);
  expect(mine).toHaveLength(acknowledged);
  expect(acknowledged).toBe(EVENTS);
  expect(victim.killed).toBe(KILLS);

  const roots = new Map<number, string>();
  const signed = await checkpointsOf(page);
  const tree = createRunningRoot(quickDigest);
  for (const [seq, event] of all.entries()) {
    if (event.seq !== seq || event.prev !== (all[seq - 1]?.hash ?? '0'.repeat(64))) throw new Error(`the chain breaks at ${seq}`);
    if ((await entryHash(webDigest, event.text)) !== event.hash) throw new Error(`the hash of ${seq} is wrong`);
    tree.add([fromHex(event.hash) ?? new Uint8Array()]);
    if (signed.some(({ size }) => size === seq + 1)) roots.set(seq + 1, toHex(tree.root()));
  }
  expect(signed.map(({ size }) => roots.get(size))).toEqual(signed.map(({ root }) => root));
  await victim.close();
});

/** What the station signed on its way. */
function checkpointsOf(page: Page): Promise<readonly { readonly size: number; readonly root: string }[]> {
  return page.evaluate(
    () =>
      new Promise<{ size: number; root: string }[]>((done, fail) => {
        const open = indexedDB.open('hedan-log');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('checkpoints').objectStore('checkpoints').getAll();
          all.onsuccess = () => done(all.result);
        };
      }),
  );
}
