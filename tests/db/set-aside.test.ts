import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { quickDigest } from '../../lib/adapters/crypto/digest';
import { listBroken } from '../../lib/audit/broken';
import { tidyLog } from '../../lib/audit/retention';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { quiet, readAll, WORDS } from '../support/sealed';
import { buildStation } from '../support/station';

test('broken rows are set aside with their reason, and lists, pages and counts go on behind them', async () => {
  const station = buildStation();
  await station.fill(30);
  await station.safe.turnOn(WORDS, quiet);
  const { events } = station.db();
  await events.update(4, { text: '{"v":1' });
  const key = (await events.get(9))?.values?.key ?? '';
  await events.update(9, { values: { key, bytes: new Uint8Array(60) } });
  const { count, rows } = await listBroken(station.store, quickDigest);
  expect(count).toBe(2);
  expect(rows.map(({ seq, why }) => `${seq} ${why}`)).toEqual(['4 text', '9 values']);
  expect(foldEntries(await readAll(station))).toHaveLength(28);
  expect((await station.reader.read({ limit: 10 })).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 10, 11]);
  expect((await station.desk.verify([])).integrity).toBe('altered');
});

test('retention by size keeps the newest entries that fit, in whole tiles, behind a signed tombstone', async () => {
  const station = buildStation();
  await station.fill(1200);
  const { next, size } = await station.store.head();
  const each = size / next;
  // Room for 500 entries: of 1,200 the first two whole tiles may go, the third is needed in part.
  const megabytes = (500 * each) / 1e6;
  expect(await tidyLog(station.desk, station.store, { days: null, megabytes }, 0)).toBe(512);
  expect(await station.store.firstKept()).toBe(512);
  const report = await station.desk.verify([(await station.desk.checkpoint()) ?? '']);
  expect(report).toMatchObject({ integrity: 'intact', completeness: 'complete', pruned: 512 });
  expect(await tidyLog(station.desk, station.store, { days: null, megabytes }, 0)).toBe(0);
  expect(await tidyLog(station.desk, station.store, { days: null, megabytes: null }, 0)).toBe(0);
});
