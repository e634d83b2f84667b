import { join } from 'node:path';
import type { RunningPanels } from '../../tests/panels/server';
import { Clerk } from './clerk';
import type { Running } from './extension';
import type { SeenPrompt } from './prompt';
import { SITUATIONS } from './situations/all';
import type { Situation } from './situations/situation';

/** What became of one situation. */
export interface Played {
  readonly situation: Situation;
  /** Null when nothing asked: the press went through unheld. */
  readonly prompt: SeenPrompt | null;
  /** Requests of the situation's kind that reached the panel's server. */
  readonly arrived: number;
  /** Held, asked once, and the server saw exactly what the clerk decided. */
  readonly isRight: boolean;
  /** What stood in the way of playing it; null when nothing did. */
  readonly obstacle: string | null;
  readonly screenshot: string | null;
  /** ms from the press to the prompt. */
  readonly ms: number;
}

const PROMPT_WAIT_MS = 8_000;
/** A step of a clerk that takes longer is stuck. */
const STEP_LIMIT_MS = 10_000;

/** Plays all situations one after the other in one tab, as a clerk would. `tell` hears each as it ends. */
export async function playRound(
  running: Running,
  panels: RunningPanels,
  folder: string,
  tell: (played: Played) => void,
): Promise<readonly Played[]> {
  const page = await running.context.newPage();
  page.setDefaultTimeout(STEP_LIMIT_MS);
  // A panel's own question comes after ours; a clerk who went on says yes to it.
  page.on('dialog', (dialog) => void dialog.accept());
  const clerk = await Clerk.at(page, panels);
  const round: Played[] = [];
  for (const [index, situation] of SITUATIONS.entries()) {
    panels.store.reset();
    const file = `${String(index + 1).padStart(2, '0')}-${situation.panel}-${situation.id}.png`;
    const played = await playOne(clerk, situation, join(folder, file));
    tell(played);
    round.push(played);
  }
  return round;
}

async function playOne(clerk: Clerk, situation: Situation, screenshot: string): Promise<Played> {
  const { panel, action, goesOn } = situation;
  let obstacle = await situation.play(clerk).then(() => null, firstLines);
  const pressed = performance.now();
  const prompt = await clerk.screen.wait(PROMPT_WAIT_MS);
  const ms = Math.round(performance.now() - pressed);
  const before = clerk.panels.store.count(panel, action);
  if (prompt) await clerk.page.screenshot({ path: screenshot });
  if (prompt) obstacle ??= await answer(clerk, situation).then(() => null, firstLines);
  const arrived = await settledCount(clerk, situation);
  const isRight = obstacle === null && prompt !== null && before === 0 && arrived === (goesOn ? 1 : 0);
  return { situation, prompt, arrived, isRight, obstacle, screenshot: prompt ? screenshot : null, ms };
}

function answer(clerk: Clerk, { panel, goesOn }: Situation): Promise<void> {
  return goesOn ? clerk.goOn(panel, goesOn.order, goesOn.values) : clerk.goBack();
}

/** Requests of this kind that arrived, once a confirmed one has had time to arrive, and a second one too. */
async function settledCount({ page, panels }: Clerk, { panel, action, goesOn }: Situation): Promise<number> {
  const wanted = goesOn ? 1 : 0;
  for (const end = Date.now() + 3_000; Date.now() < end && panels.store.count(panel, action) < wanted; )
    await page.waitForTimeout(100);
  await page.waitForTimeout(300);
  return panels.store.count(panel, action);
}

function firstLines(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
}
