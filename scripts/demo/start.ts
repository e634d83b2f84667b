import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningPanels } from '../../tests/panels/server';
import { exportDay } from './export-day';
import { buildExtension, openBrowser, type Running } from './extension';
import { storyOf, writeSummary } from './report';
import { playRound } from './round';
import { servePanels } from './serve';
import { turnOn } from './sites';

const OUTPUT = 'demo-output';

/**
 * `npm start`: builds the extension, serves the practice panels, and opens a browser in which both meet. Without a display,
 * or with `--headless`, plays a clerk's round instead and leaves its traces in demo-output/.
 * @returns the exit code: 1 when a situation of the round was not held as it should be.
 */
export async function start(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const log = console.log;
  await buildExtension(root, log);
  const panels = await servePanels(log);
  try {
    const running = args.includes('--headless') ? null : await openWindow(root, log);
    if (running) return await untilClosed(running, panels, log);
    return await playHeadless(root, panels, log);
  } finally {
    await panels.close();
  }
}

/** A browser with a window, or null where there is no display for one. */
async function openWindow(root: string, log: (line: string) => void): Promise<Running | null> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    log('There is no display here, so a clerk’s round is played headless instead.');
    return null;
  }
  return openBrowser(root, false).catch((error: unknown) => {
    log(`A window cannot be opened (${firstLine(error)}), so a clerk’s round is played headless instead.`);
    return null;
  });
}

async function untilClosed(running: Running, panels: RunningPanels, log: (line: string) => void): Promise<number> {
  await turnOn(running, panels.url);
  const [first = await running.context.newPage()] = running.context.pages();
  await first.goto(`${panels.url}/`);
  const review = await running.context.newPage();
  await review.goto(`${running.origin}/review.html`);
  await first.bringToFront();
  log('The practice panels are in the first tab, the review page in the second. Close the browser, or press Ctrl+C, to end.');
  await new Promise<void>((done) => {
    running.context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
  await running.close();
  return 0;
}

async function playHeadless(root: string, panels: RunningPanels, log: (line: string) => void): Promise<number> {
  const folder = join(root, OUTPUT);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const running = await openBrowser(root, true);
  try {
    await turnOn(running, panels.url);
    const round = await playRound(running, panels, folder, (played) => log(storyOf(played)));
    const held = writeSummary(folder, round);
    const files = await exportDay(running, folder);
    log(`\n${held} of ${round.length} situations were held and answered as they should be.`);
    log(`${OUTPUT}/: summary.json, ${files.join(', ')} and a picture of each prompt.`);
    return held === round.length ? 0 : 1;
  } finally {
    await running.close();
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
