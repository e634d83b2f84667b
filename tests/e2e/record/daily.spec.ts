import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, type Station, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const DAY_MS = 86_400_000;
const FLAGS = 700;

/** Local midnight of the machine that the browser runs on. */
const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
const dayOf = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Flags of yesterday, in batches as large as a message may be. */
async function fill(station: Station, yesterday: number): Promise<void> {
  const events = Array.from({ length: FLAGS }, (_, i) => ({
    ...buildPersonalFlag(i),
    id: `daily-flag-${i}`,
    at: yesterday + 8 * 3_600_000 + i * 1000,
  }));
  for (let at = 0; at < FLAGS; at += 350) await tell(station.home, 'ui-bg.log.append', { events: events.slice(at, at + 350) });
}

/** A profile whose downloads go into `folder` under their own names, as a person's browser does it. */
function profileFor(folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'hedan-daily-'));
  mkdirSync(join(profile, 'Default'));
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
  return profile;
}

/** The driver sends downloads elsewhere and names them anew; here the browser's own way is what is tested. */
async function saveAsUsual(station: Station): Promise<void> {
  const cdp = await station.context.newCDPSession(station.home);
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

const setPlan = (station: Station, daily: object) =>
  station.home.evaluate((plan) => chrome.storage.local.set({ recordPlan: plan, dailyFailures: [] }), { daily });

test('the day before is exported by itself, whole and once; where the folder is forbidden no file is left and it is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hedan-downloads-'));
  const profile = profileFor(folder);
  const station = await startStation({ profile });
  try {
    await saveAsUsual(station);
    const yesterday = midnight(midnight(Date.now()) - DAY_MS / 2);
    const day = dayOf(yesterday);
    await fill(station, yesterday);
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
