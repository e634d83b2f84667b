const performance = {
  now: () => {
    const c = process.cpuUsage();
    return (c.user + c.system) / 1000;
  },
};

import type { Snapshot } from '../../lib/domain/snapshot';
import { PROFILES } from '../../lib/profiles';
import { recognise, resolveAction } from '../../lib/recognise';
import { buildPage } from '../screens/large-page';
import { readScreens } from '../screens/screen';

const ROUNDS = 200;

/**
 * `npm run --silent bench -- recognise [DIR]`: milliseconds for one recognition of a generated page with 40 orders of a
 * list, 60 controls and 300 buttons, cold (first of the process) and warm, for one press resolved in its click event,
 * and, with DIR, for the slowest recorded screen.
 */
export default function benchRecognise(args: string[]): void {
  const page = buildPage({ orders: 40, controls: 60, pressables: 300 });
  const cold = timed(() => recognise(page, { profiles: PROFILES }));
  const warm = median(() => recognise(page, { profiles: PROFILES }));
  const fresh = median((i) => recognise(relabelled(page, i), { profiles: PROFILES }), 40);
  const hint = { origin: page.origin, path: page.path, title: page.title, lang: page.lang, headings: page.headings };
  const press = median(
    (i) =>
      page.pressables[i % page.pressables.length] &&
      resolveAction(page.pressables[i % page.pressables.length] ?? fail(), hint, PROFILES),
  );
  console.log(
    JSON.stringify({
      coldMs: cold,
      warmMs: warm,
      newWordsMs: fresh,
      resolveActionMs: press,
      elements: page.controls.length + page.pressables.length + 40 * 12,
    }),
  );
  const folder = args[0];
  if (!folder) return;
  const slowest = readScreens(folder)
    .map(({ name, snapshot }) => ({ name, ms: median(() => recognise(snapshot, { profiles: PROFILES }), 20) }))
    .sort((a, b) => b.ms - a.ms)[0];
  console.log(JSON.stringify({ slowestScreen: slowest }));
}

/** The same page with every label unseen so far, so that no reading comes from memory. */
function relabelled(page: Snapshot, i: number): Snapshot {
  return {
    ...page,
    controls: page.controls.map((one) => ({ ...one, labelText: `${one.labelText} ${String.fromCharCode(97 + (i % 26))}${i}` })),
    pressables: page.pressables.map((one, n) => (n % 8 === 0 ? { ...one, text: `${one.text} ${i}` } : one)),
  };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return round(performance.now() - start);
}

function median(run: (i: number) => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, (_, i) => {
    const start = performance.now();
    run(i);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return round(times[Math.floor(rounds / 2)] ?? 0);
}

const round = (ms: number) => Math.round(ms * 1000) / 1000;

function fail(): never {
  throw new Error('the generated page has no pressables');
}
