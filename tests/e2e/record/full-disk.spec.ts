import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, profileFor, saveAsUsual, setPlan, yesterday } from '../../support/browser/downloads';
import { expect, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const FLAGS = 300;

/** A disk of its own in memory, of this size; false where nobody may mount one. */
function mount(folder: string, size: string, ...more: readonly string[]): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', [...more, `size=${size}`].join(), 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a file that the full disk does not take leaves nothing that looks whole, is said once, and comes whole when there is room', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hedan-disk-'));
  const isMounted = mount(folder, '32k');
  if (!isMounted) rmSync(folder, { recursive: true });
  test.skip(!isMounted, 'a disk of its own can be mounted by root only');
  const profile = profileFor(folder);
  const station = await startStation({ profile });
  try {
    await saveAsUsual(station);
    const day = dayOf(yesterday());
    const at = yesterday() + 8 * 3_600_000;
    const events = Array.from({ length: FLAGS }, (_, i) => ({ ...buildPersonalFlag(i), id: `disk-flag-${i}`, at: at + i }));
    await tell(station.home, 'ui-bg.log.append', { events });
    const daily = { on: true, minute: 0, since: day, formats: ['csv'], folder: 'reports', masking: 'partial' };
    const run = () => tell(station.home, 'ui-bg.daily.run', {});
    /** Files that could be taken for whole ones; the browser's own unfinished pieces are named so that nobody does. */
    const left = () =>
      (existsSync(join(folder, 'reports')) ? readdirSync(join(folder, 'reports')) : []).filter(
        (name) => !name.endsWith('.crdownload'),
      );
    const made = async () => (await station.events()).filter(({ type }) => type === 'export.made');

    await setPlan(station, daily);
    await run();
    const failures = () => station.home.evaluate(async () => (await chrome.storage.local.get('dailyFailures'))['dailyFailures']);
    await expect.poll(failures, { timeout: 30_000 }).toMatchObject([{ day, format: 'csv', why: 'FILE_NO_SPACE', tries: 1 }]);
    await expect.poll(left).toEqual([]);
    expect(await made()).toEqual([]);
    expect((await station.events()).filter(({ body }) => body['what'] === 'daily_export_failed')).toHaveLength(1);

    expect(mount(folder, '8m', 'remount')).toBe(true);
    await setPlan(station, daily);
    await run();
    await expect.poll(() => left().length, { timeout: 30_000 }).toBe(2);
    expect(
      readFileSync(join(folder, 'reports', `hedan-${day}.csv`), 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeGreaterThan(FLAGS);
    await expect.poll(async () => (await made()).length).toBe(1);
  } finally {
    await station.close();
    execFileSync('umount', [folder]);
    for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
  }
});
