import { KINDS } from '../../panels/hostile/matrix';
import { expect, test } from '../../support/browser/station';
import { type Cell, MATRIX_WAYS, runKind, turnOnBoth } from '../../support/guard/matrix';

/** HEDAN_WAYS and HEDAN_KINDS narrow it down while looking for a fault. */
const chosen = (all: readonly string[], name: string) =>
  process.env[name] ? all.filter((one) => process.env[name]?.split(',').includes(one)) : all;
const WAYS = chosen(MATRIX_WAYS, 'HEDAN_WAYS');
/** HEDAN_TIMES soaks: the chosen cells again and again. */
const TIMES = Number(process.env['HEDAN_TIMES'] ?? 1);
/** A rule whose questions are confirmed dozens of times over becomes a hint, as it should: the log is emptied before. */
const BATCH = 12;
const batches = (ways: readonly string[]) =>
  Array.from({ length: Math.ceil(ways.length / BATCH) }, (_, at) => ways.slice(at * BATCH, (at + 1) * BATCH));
const LANES = Number(process.env['HEDAN_LANES'] ?? 3);

for (const kind of KINDS.filter((one) => chosen(KINDS, 'HEDAN_KINDS').includes(one))) {
  test(`every way of starting an action is held and arrives once: ${kind}`, async ({ station }) => {
    await turnOnBoth(station);
    const cells: Cell[] = [];
    for (const ways of Array.from({ length: TIMES }, () => batches(WAYS)).flat()) {
      await station.reset();
      cells.push(...(await runKind(station, kind, ways, LANES)));
    }
    const held = cells.filter(({ result }) => result === 'held').length;
    console.log(`${kind}: ${held} of ${cells.length} held and run once`);
    for (const { detail, result, way } of cells) if (result !== 'held') console.log(`  ${kind} ${way}: ${result} ${detail}`);
    expect(cells.filter(({ result }) => result !== 'held')).toEqual([]);
  });
}
