import type { Snapshot } from '../../lib/domain/snapshot';
import { PROFILES } from '../../lib/profiles';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { MUTATIONS, type Mutation } from '../screens/mutate';
import { readScreens } from '../screens/screen';

/**
 * `npm run --silent eval -- recognise-mutations DIR [-v]`: what share of the mappings of the recorded screens of DIR stays the
 * same when ids are hashed, columns move, wrappers are added and labels change language. `movedPct` counts mappings that
 * became another field, which is worse than becoming none. One JSON line.
 */
export default function evaluateMutations(args: string[]): number {
  const [folder, flag] = args;
  if (!folder) {
    console.error('usage: npm run --silent eval -- recognise-mutations DIR [-v]');
    return 2;
  }
  const screens = readScreens(folder);
  const result = MUTATIONS.map((mutation) => [mutation.name, compare(screens, mutation, flag === '-v')] as const);
  console.log(JSON.stringify(Object.fromEntries(result)));
  return 0;
}

interface Outcome {
  readonly mappings: number;
  readonly keptPct: number;
  readonly movedPct: number;
}

function compare(screens: readonly { name: string; snapshot: Snapshot }[], mutation: Mutation, isVerbose: boolean): Outcome {
  let mappings = 0;
  let kept = 0;
  let moved = 0;
  for (const { name, snapshot } of screens) {
    const before = typesOf(snapshot, (h) => h);
    const after = typesOf(mutation.apply(snapshot), mutation.columnBefore);
    for (const [key, type] of before) {
      if (type === 'none') continue;
      const now = after.get(key) ?? 'none';
      mappings++;
      if (now === type) kept++;
      else if (now !== 'none') moved++;
      if (isVerbose && now !== type) console.error([mutation.name, name, key, type, now].join('\t'));
    }
  }
  const pct = (count: number) => Math.round((1000 * count) / Math.max(1, mappings)) / 10;
  return { mappings, keptPct: pct(kept), movedPct: pct(moved) };
}

function typesOf(snapshot: Snapshot, columnBefore: Mutation['columnBefore']): Map<string, string> {
  const map = mapSnapshot(snapshot, PROFILES);
  const types = new Map<string, string>([...map.controls, ...map.pairs].map((mapped) => [mapped.ref, mapped.type]));
  map.headers.forEach((headers, t) => {
    headers.forEach((mapped, h) => {
      types.set(`t${t}#${columnBefore(h, headers.length)}`, mapped.type);
    });
  });
  mapActions(snapshot, map, PROFILES).forEach((action, i) => {
    types.set(`a${i}`, action?.type ?? 'none');
  });
  return types;
}
