import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import agreement from '../../scripts/eval/agreement';

const said: string[] = [];
afterEach(() => vi.restoreAllMocks());

async function run(cases: readonly object[]): Promise<{ readonly code: number; readonly out: Record<string, unknown> }> {
  const file = join(mkdtempSync(join(tmpdir(), 'agreement-')), 'cases.json');
  writeFileSync(file, JSON.stringify({ cases }));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const code = await agreement([file]);
  return { code, out: JSON.parse(said.at(-1) ?? '{}') };
}

// po = 35/50, pe = 1/2: kappa 0.4; see the table of the unit test.
const RIGHT = { id: 'hand', a: 20, b: 10, c: 5, d: 15, n: 50, po: 0.7, kappa: 0.4, pabak: 0.4 };

it('agrees with a table that was worked out by hand', async () => {
  expect(await run([RIGHT])).toMatchObject({ code: 0, out: { cases: 1, figures: 3, apart: [] } });
});

it('names the figure that is off, the limit that is off, and what it could not compare', async () => {
  const { code, out } = await run([
    { ...RIGHT, kappa: 0.4001 },
    {
      table: [
        [3, 1],
        [1, 3],
      ],
      ac1_ci: [0, 1],
      spread: 2,
    },
  ]);
  expect(code).toBe(1);
  expect(out).toMatchObject({ apart: [{ id: 'hand', key: 'kappa' }, { key: 'ac1_ci' }], notCompared: ['spread'] });
});
