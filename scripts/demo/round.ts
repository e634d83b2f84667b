import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningPanels } from '../../tests/panels/server';
import { answersFor } from '../../tests/support/browser/answers';
import { PromptProbe } from '../../tests/support/browser/prompt';
import type { Running } from './extension';
import { PromptOnScreen, type SeenPrompt } from './prompt';
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
  const screen = await PromptOnScreen.of(page);
  const round: Played[] = [];
  for (const [index, situation] of SITUATIONS.entries()) {
    panels.store.reset();
    const file = `${String(index + 1).padStart(2, '0')}-${situation.panel}-${situation.id}.png`;
    const played = await playOne(page, screen, panels, situation, join(folder, file));
    tell(played);
    round.push(played);
  }
  return round;
}

async function playOne(
  page: Page,
  screen: PromptOnScreen,
  panels: RunningPanels,
  situation: Situation,
  screenshot: string,
): Promise<Played> {
  const obstacle = await situation.play(page, panels.url).then(() => null, firstLine);
  const pressed = performance.now();
  const prompt = await screen.wait(PROMPT_WAIT_MS);
  const ms = Math.round(performance.now() - pressed);
  const before = panels.store.count(situation.panel, situation.action);
  if (prompt) await page.screenshot({ path: screenshot });
  if (prompt) await answer(page, screen, situation, panels);
  const arrived = await settledCount(page, panels, situation);
  const isRight = obstacle === null && prompt !== null && before === 0 && arrived === (situation.goesOn ? 1 : 0);
  return { situation, prompt, arrived, isRight, obstacle, screenshot: prompt ? screenshot : null, ms };
}

/** Goes back by Escape, or enters what is asked for, gives a reason and presses on: all with real keys and clicks. */
async function answer(page: Page, screen: PromptOnScreen, situation: Situation, panels: RunningPanels): Promise<void> {
  if (situation.goesOn === undefined) await page.keyboard.press('Escape');
  else
    await (await PromptProbe.on(page)).confirm(
      answersFor(panels.store.find(situation.panel, situation.goesOn.order), ...situation.goesOn.values),
    );
  await screen.waitGone(5_000);
}

/** Requests of this kind that arrived, once a confirmed one has had time to arrive, and a second one too. */
async function settledCount(page: Page, panels: RunningPanels, { panel, action, goesOn }: Situation): Promise<number> {
  const wanted = goesOn ? 1 : 0;
  for (const end = Date.now() + 3_000; Date.now() < end && panels.store.count(panel, action) < wanted; )
    await page.waitForTimeout(100);
  await page.waitForTimeout(300);
  return panels.store.count(panel, action);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
}
