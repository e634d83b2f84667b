import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Played } from './round';

/** One situation in a few lines: what the clerk did, what was asked and why, and what reached the server. */
export function storyOf({ situation, prompt, arrived, isRight, obstacle, ms }: Played): string {
  const { panel, story, goesOn } = situation;
  if (obstacle !== null)
    return `✗ ${panel} · ${story}\n    could not be played: ${obstacle}${prompt ? ` (a prompt came first: ${prompt.title})` : ''}`;
  if (!prompt) return `✗ ${panel} · ${story}\n    not held; requests that reached the server: ${arrived}`;
  const decided = goesOn ? 'the clerk confirmed' : 'the clerk went back';
  const lines = [
    `${isRight ? '✓' : '✗'} ${panel} · ${story}`,
    `${prompt.title} · ${prompt.about} (${ms} ms)`,
    ...prompt.changes,
    ...prompt.findings.map((finding) => `! ${finding}`),
    ...(prompt.challenge === null ? [] : [`? ${prompt.challenge}`]),
    `${decided}; requests that reached the server: ${arrived}`,
  ];
  return lines.join('\n    ');
}

/** Writes what happened for machines and returns how many situations were held as they should be. */
export function writeSummary(folder: string, round: readonly Played[]): number {
  const held = round.filter(({ isRight }) => isRight).length;
  const situations = round.map(({ situation, prompt, arrived, isRight, obstacle, screenshot, ms }) => ({
    panel: situation.panel,
    id: situation.id,
    story: situation.story,
    action: situation.action,
    held: prompt !== null,
    asExpected: isRight,
    obstacle,
    decision: situation.goesOn ? 'confirmed' : 'went back',
    requestsArrived: arrived,
    msToPrompt: ms,
    prompt,
    screenshot: screenshot === null ? null : basename(screenshot),
  }));
  writeFileSync(
    join(folder, 'summary.json'),
    `${JSON.stringify({ situations: round.length, held, list: situations }, null, 2)}\n`,
  );
  return held;
}
