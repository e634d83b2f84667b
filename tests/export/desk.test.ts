import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { newTally } from '../../lib/adapters/crypto/tally';
import type { EventBodies } from '../../lib/domain/event';
import { createExportDesk } from '../../lib/export/desk';
import { FORMATS } from '../../lib/export/formats';
import type { Clock } from '../../lib/ports/clock';
import type { ExportDesk, ExportRequest } from '../../lib/ports/export-desk';
import { findingTexts } from '../../lib/rules/finding-texts';
import { buildEvent, buildFinding, buildFlag, NOON } from '../support/events';
import { buildStation } from '../support/station';

const DAY_MS = 86_400_000;
const FROM = NOON - DAY_MS / 2;
const day: ExportRequest = { format: 'csv', from: FROM, to: FROM + DAY_MS, columns: [], masking: 'none' };
const clock = { now: () => NOON, monotonic: () => 0, utcOffsetMinutes: () => 480 };

type Station = ReturnType<typeof buildStation>;

/** A desk over a real log, whose files come to `files` instead of the disk. */
function buildDesk(station: Station, handOver?: () => Promise<void>, time: Clock = clock) {
  const files: { name: string; bytes: Uint8Array }[] = [];
  let counter = 0;
  const desk: ExportDesk = createExportDesk({
    reader: station.reader,
    open: createFileSink(
      newTally,
      handOver ?? (async (file, name) => void files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
    texts: findingTexts,
    clock: time,
    version: '0.1.0',
    locale: async () => 'zh-CN',
    record: async (body: EventBodies['export.made']) => {
      const event = buildEvent('export.made', body, { source: 'desk', counter: ++counter, at: NOON + DAY_MS * 2 });
      await station.writer.append([event]);
    },
    covering: (seq) => station.desk.covering(seq),
    checkpoint: () => station.desk.checkpoint(),
  });
  const run = (some: Partial<ExportRequest> = {}) => desk.run({ ...day, ...some }, () => undefined, { aborted: false });
  return { desk, run, files };
}

const rowsOf = (bytes: Uint8Array | undefined): readonly string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd()).data.slice(1);

/** A flag whose findings are of these severities, at a site. */
const flag = (counter: number, severities: readonly ('low' | 'high' | 'critical')[], site: string) =>
  buildEvent(
    'flag.raised',
    buildFlag({
      flagId: `g${counter}`,
      findings: severities.map((severity) => buildFinding({ severity, rule: `rule-${severity}` })),
    }),
    { source: 'other', counter, site },
  );

describe('an export', () => {
  test.each(FORMATS.map(({ id }) => id))('of the same day is the same file, byte for byte: %s', async (format) => {
    const station = buildStation();
    await station.fill(20);
    const { run, files } = buildDesk(station);
    const first = await run({ format });
    const later = buildEvent('flag.raised', buildFlag({ flagId: 'z' }), { source: 'z', counter: 1, at: NOON + DAY_MS });
    await station.writer.append([later]);
    await station.desk.checkpoint();
    const second = await run({ format });
    expect(files[1]?.bytes).toEqual(files[0]?.bytes);
    expect(second.digest).toBe(first.digest);
  });

  test.each(FORMATS.map(({ id }) => id))(
    'of a summer day that is made again in winter time is the same file under the same name: %s',
    async (format) => {
      const station = buildStation();
      await station.fill(20);
      let now = NOON;
      const offset = (at: number) => (at < NOON + 30 * DAY_MS ? 120 : 60);
      const { run, files } = buildDesk(station, undefined, {
        now: () => now,
        monotonic: () => 0,
        utcOffsetMinutes: (at = now) => offset(at),
      });
      await run({ format });
      now += 60 * DAY_MS;
      await run({ format });
      expect(files[1]).toEqual(files[0]);
    },
  );

  test('of days with a change to winter time between them shows each moment as the station showed it', async () => {
    const station = buildStation();
    await station.writer.append([
      buildEvent('flag.raised', buildFlag({ flagId: 'before' }), { counter: 1, at: NOON }),
      buildEvent('flag.raised', buildFlag({ flagId: 'after' }), { counter: 2, at: NOON + DAY_MS }),
    ]);
    const utcOffsetMinutes = (at = NOON) => (at < NOON + DAY_MS / 2 ? 120 : 60);
    const { run, files } = buildDesk(station, undefined, { now: () => NOON + 3 * DAY_MS, monotonic: () => 0, utcOffsetMinutes });
    await run({ to: day.to + 2 * DAY_MS, columns: ['time', 'entryId'] });
    expect(rowsOf(files[0]?.bytes)).toEqual([
      ['2026-05-20 06:00:00', 'before'],
      ['2026-05-21 05:00:00', 'after'],
    ]);
  });

  test('is an event, and the checkpoint that comes with it covers that event too', async () => {
    const station = buildStation();
    await station.fill(5);
    const { run, desk } = buildDesk(station);
    const { digest, checkpoint, rows } = await run({ daily: '2026-05-20' });
    const [event] = await station.reader.read({ types: ['export.made'] });
    expect(event?.body).toMatchObject({ format: 'csv', rows: 5, digest, daily: '2026-05-20' });
    expect(checkpoint?.split('\n')[1]).toBe('6');
    expect(rows).toBe(5);
    expect(await desk.past(10)).toMatchObject([{ fileName: 'hedan-2026-05-20.csv', rows: 5, digest, isDaily: true }]);
    expect((await station.desk.verify([checkpoint ?? ''])).anchored).toBe(6);
  });

  test('holds what the queue shows for the same choice of site, rule and worst severity', async () => {
    const station = buildStation();
    const [a, b] = ['https://a.example', 'https://b.example'];
    await station.writer.append([
      flag(1, ['low'], a),
      flag(2, ['low', 'critical'], a),
      flag(3, ['high'], b),
      flag(4, ['low', 'high'], b),
    ]);
    const { run, desk, files } = buildDesk(station);
    const choose = async (some: Partial<ExportRequest>) => {
      files.length = 0;
      const { rows, missing } = await run({ ...some, columns: ['entryId'] });
      expect((await desk.preview({ ...day, ...some })).rows).toBe(rows);
      expect(missing).toBe(0);
      return rowsOf(files[0]?.bytes).map((row) => row[0]);
    };
    expect(await choose({})).toEqual(['g1', 'g2', 'g3', 'g4']);
    expect(await choose({ severities: ['low'] })).toEqual(['g1']);
    expect(await choose({ severities: ['high', 'critical'] })).toEqual(['g2', 'g3', 'g4']);
    expect(await choose({ rules: ['rule-low'] })).toEqual(['g1', 'g2', 'g4']);
    expect(await choose({ rules: ['rule-low'], severities: ['high'], sites: [b] })).toEqual(['g4']);
  });

  test('goes on behind rows that cannot be read, and says how many are missing', async () => {
    const station = buildStation();
    await station.fill(1200);
    const db = station.db();
    for (let seq = 100; seq < 700; seq++) await db.events.update(seq, { text: '{' });
    const { run } = buildDesk(station);
    expect(await run()).toMatchObject({ rows: 600, missing: 600 });
  });

  test('is packed on the way, the same each time', async () => {
    const station = buildStation();
    await station.fill(30);
    const { run, files } = buildDesk(station);
    await run();
    await run({ gzip: true });
    await run({ gzip: true });
    expect(files.map(({ name }) => name)).toEqual(['hedan-2026-05-20.csv', 'hedan-2026-05-20.csv.gz', 'hedan-2026-05-20.csv.gz']);
    expect(new Uint8Array(gunzipSync(files[1]?.bytes ?? new Uint8Array()))).toEqual(files[0]?.bytes);
    expect(files[2]?.bytes).toEqual(files[1]?.bytes);
  });

  test('that was stopped or could not be saved is no event and no file', async () => {
    const station = buildStation();
    await station.fill(30);
    const full = buildDesk(station, () => Promise.reject(new Error('FILE_NO_SPACE')));
    await expect(full.run()).rejects.toThrow('FILE_NO_SPACE');
    const { desk, files } = buildDesk(station);
    await expect(desk.run(day, () => undefined, { aborted: true })).rejects.toMatchObject({ name: 'AbortError' });
    expect(files).toEqual([]);
    expect(await station.reader.count({ types: ['export.made'] })).toBe(0);
  });
});
