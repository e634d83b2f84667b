import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dayOf, profileFor, saveAsUsual, setPlan, yesterday } from '../../support/browser/downloads';
import { expect, type Station, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const FLAGS = 700;

/** Flags of yesterday, in batches as large as a message may be. */
async function fill(station: Station, start: number): Promise<void> {
  const events = Array.from({ length: FLAGS }, (_, i) => ({
    ...buildPersonalFlag(i),
    id: `daily-flag-${i}`,
    at: start + 8 * 3_600_000 + i * 1000,
  }));
  for (let at = 0; at < FLAGS; at += 350) await tell(station.home, 'ui-bg.log.append', { events: events.slice(at, at + 350) });
}

test('the day before is exported by itself, whole and once; where the folder is forbidden no file is left and it is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hedan-downloads-'));
  const profile = profileFor(folder);
  const station = await startStation({ profile });
  try {
    await saveAsUsual(station);
    const day = dayOf(yesterday());
    await fill(station, yesterday());
    const made = async () => (await station.events()).filter((event) => event.type === 'export.made');
    const run = () => tell(station.home, 'ui-bg.daily.run', {});
    const daily = { on: true, minute: 0, since: day, formats: ['csv'], folder: 'reports', masking: 'partial' };

    writeFileSync(join(folder, 'reports'), 'a file where the folder should be');
    await setPlan(station, daily);
    await run();
    const failures = () => station.home.evaluate(async () => (await chrome.storage.local.get('dailyFailures'))['dailyFailures']);
    await expect.poll(failures, { timeout: 30_000 }).toMatchObject([{ day, format: 'csv', tries: 1 }]);
    expect(await made()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['reports']);
    expect((await station.events()).filter((event) => event.body['what'] === 'daily_export_failed')).toHaveLength(1);

    rmSync(join(folder, 'reports'));
    await setPlan(station, daily);
    await run();
    const file = join(folder, 'reports', `hedan-${day}.csv`);
    await expect.poll(() => existsSync(`${file}.checkpoint.txt`), { timeout: 30_000 }).toBe(true);
    const rows = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;
    expect(rows).toHaveLength(FLAGS + 1);
    await expect
      .poll(async () => (await made()).map(({ body }) => body))
      .toMatchObject([{ format: 'csv', rows: FLAGS, daily: day }]);
    expect(readFileSync(`${file}.checkpoint.txt`, 'utf8')).toMatch(/^hedan\/[0-9a-f-]{36}\n\d+\n/);

    await run();
    await run();
    expect(await made()).toHaveLength(1);
    expect(readdirSync(join(folder, 'reports'))).toHaveLength(2);
  } finally {
    await station.close();
    for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
  }
});
