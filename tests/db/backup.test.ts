import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickDigest } from '../../lib/adapters/crypto/digest';
import { textOf } from '../../lib/adapters/db/columns';
import { checkBackup, restoreBackup, writeBackup } from '../../lib/audit/backup';
import { BackupError } from '../../lib/audit/backup-file';
import { listBroken } from '../../lib/audit/broken';
import { buildEvent } from '../support/events';
import { buildStation } from '../support/station';

type Station = ReturnType<typeof buildStation>;
const EXTRAS = { settings: { clerk: '小王', reviewer: '老张' }, policy: { revision: 'p7' } };

async function backupOf(station: Station): Promise<string> {
  const about = { made: 1, productVersion: '0.1.0', checkpoint: await station.desk.checkpoint() };
  let text = '';
  for await (const chunk of writeBackup(station.backup, about, EXTRAS)) text += chunk;
  return text;
}

/** The text in pieces of odd sizes, as a file stream gives it. */
const opened = (text: string) =>
  async function* () {
    for (let at = 0; at < text.length; at += 997) yield text.slice(at, at + 997);
  };

const refusal = (station: Station, text: string): Promise<unknown> =>
  restoreBackup(station.backup, opened(text)).then(
    () => 'taken',
    (error: unknown) => (error instanceof BackupError ? error.why : error),
  );

describe('a backup', () => {
  test('brings everything to another profile: entries, personal values, proofs, settings', async () => {
    const [from, to] = [buildStation(), buildStation()];
    await from.fill(700);
    const signed = (await from.desk.checkpoint()) ?? '';
    await from.desk.prune({ before: Date.UTC(2026, 4, 20, 4, 5) }, 'age');
    await from.desk.erase({ name: '没有这个人' }, '老张');
    const text = await backupOf(from);
    const { added, backup } = await restoreBackup(to.backup, opened(text));
    expect(added).toBe(700 - 256 + 2);
    expect(backup.extras).toEqual(EXTRAS);
    expect(await to.reader.read({ afterSeq: -1 })).toEqual(await from.reader.read({ afterSeq: -1 }));
    expect(await to.reader.count({})).toBe(await from.reader.count({}));
    await to.writer.append([buildEvent('site.switched', { on: true }, { source: 'y', counter: 1 })]);
    const report = await to.desk.verify([signed, (await to.desk.checkpoint()) ?? '']);
    expect(report).toMatchObject({
      integrity: 'intact',
      completeness: 'complete',
      anchored: 703,
      pruned: 256,
      files: ['own', 'own'],
    });
  });

  test('merges by id into a log that has entries already, and never doubles', async () => {
    const [from, to] = [buildStation(), buildStation()];
    await from.fill(20);
    await to.fill(15);
    const text = await backupOf(from);
    expect((await restoreBackup(to.backup, opened(text))).added).toBe(5);
    expect((await restoreBackup(to.backup, opened(text))).added).toBe(0);
    expect(await to.reader.count({})).toBe(20);
    expect(await to.desk.verify([])).toMatchObject({ integrity: 'intact', completeness: 'complete' });
  });

  test('of an empty log can be taken', async () => {
    expect(await restoreBackup(buildStation().backup, opened(await backupOf(buildStation())))).toMatchObject({ added: 0 });
  });
});

describe('a file that is no good backup is refused with its reason before anything is stored', () => {
  const prepared = (async () => {
    const from = buildStation();
    await from.fill(30);
    return backupOf(from);
  })();

  test.each<[string, (text: string) => string, string]>([
    ['an empty file', () => '', 'empty'],
    ['a file of another product', () => '{"product":"other"}\n', 'foreign'],
    ['a picture', () => '\u0089PNG\r\n\u001a\n', 'foreign'],
    ['one of a later version', (text) => text.replace('"version":3', '"version":4'), 'later'],
    ['one that was cut within a line', (text) => text.slice(0, text.length / 2), 'truncated'],
    ['one that was cut between two lines', (text) => `${text.split('\n').slice(0, 10).join('\n')}\n`, 'truncated'],
    ['one with a changed entry', (text) => text.replace('保存', '删除'), 'tampered'],
    ['one without one of its lines', (text) => text.split('\n').toSpliced(5, 1).join('\n'), 'tampered'],
    ['one with a line behind its end', (text) => `${text}{"extra":{"name":"policy","value":1}}\n`, 'tampered'],
  ])('%s', async (_, harm, why) => {
    const to = buildStation();
    expect(await refusal(to, harm(await prepared))).toBe(why);
    expect(await to.reader.count({})).toBe(0);
  });

  test('one that was put together anew with a fitting digest', async () => {
    const { createHash } = await import('node:crypto');
    const lines = (await prepared).replace('保存', '删除').trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '') as { end: { digest: string } };
    end.end.digest = createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex');
    expect(await refusal(buildStation(), `${[...lines, JSON.stringify(end)].join('\n')}\n`)).toBe('broken_log');
  });

  test('one with any one sign changed', async () => {
    const text = await prepared;
    const to = buildStation();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '\n'), async (at, sign) => {
        const harmed = text.slice(0, at) + sign + text.slice(at + 1);
        if (harmed !== text) await expect(checkBackup(to.backup, opened(harmed))).rejects.toBeInstanceOf(BackupError);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a backup of a log with broken rows', () => {
  async function harm(station: Station): Promise<void> {
    const { events } = station.db();
    await events.update(4, { text: '{"v":1' });
    await events.update(5, { text: 7 as never, hash: 'x' });
    const altered = await events.get(9);
    if (altered) await events.put({ ...altered, text: new TextEncoder().encode(textOf(altered).replace('保存', '删除')) });
    await events.update(12, { personal: { phone: '13000000000' } });
    await events.delete(20);
  }
  const ASIDE = ['4 text', '5 text', '9 altered', '12 values', '20 missing'];

  test('names them, and restores all others to their places; what was broken stays where it is and is shown there too', async () => {
    const [from, to] = [buildStation(), buildStation()];
    await from.fill(30);
    const signed = (await from.desk.checkpoint()) ?? '';
    const whole = await from.reader.read({ afterSeq: -1 });
    await harm(from);
    const text = await backupOf(from);
    const found = await checkBackup(to.backup, opened(text));
    expect(found.broken.map(({ seq, why }) => `${seq} ${why}`)).toEqual(ASIDE);

    const { added, backup } = await restoreBackup(to.backup, opened(text));
    expect([added, backup.setAside]).toEqual([26, 5]);
    const lost = new Set([4, 5, 9, 20]);
    const sound = whole.filter(({ seq }) => !lost.has(seq));
    const strip = ({ id, hash, seq }: (typeof whole)[number]) => `${seq} ${id} ${hash}`;
    expect((await to.reader.read({})).map(strip)).toEqual(sound.map(strip));
    expect((await to.reader.read({})).find(({ seq }) => seq === 12)?.personal).toEqual({});
    expect(await to.reader.count({})).toBe(26);
    expect((await listBroken(to.store, quickDigest)).rows.map(({ seq, why }) => `${seq} ${why}`)).toEqual([
      ...['4 text', '5 text', '9 altered', '20 text'],
    ]);
    const report = await to.desk.verify([signed]);
    expect(report).toMatchObject({ integrity: 'altered', completeness: 'complete', size: 30 });
    await to.writer.append([buildEvent('site.switched', { on: true }, { source: 'y', counter: 1 })]);
    expect(await to.reader.count({})).toBe(27);
  });

  test('merges what is sound into a log with entries, and a restored log can be backed up and restored again', async () => {
    const [from, to, third] = [buildStation(), buildStation(), buildStation()];
    await from.fill(30);
    await from.desk.checkpoint();
    await harm(from);
    const text = await backupOf(from);
    await to.fill(10);
    expect((await restoreBackup(to.backup, opened(text))).added).toBe(30 - 1 - 10);
    await restoreBackup(third.backup, opened(text));
    await third.writer.append([buildEvent('site.switched', { on: true }, { source: 'y', counter: 1 })]);
    const again = await checkBackup(third.backup, opened(await backupOf(third)));
    expect(again).toMatchObject({ setAside: 4, restorable: 27 });
  });

  test('can be signed and made while a single row is gone, whose hash the next one knows', async () => {
    const station = buildStation();
    await station.fill(30);
    await station.db().events.bulkDelete([7, 29]);
    const { added } = await restoreBackup(buildStation().backup, opened(await backupOf(station)));
    expect(added).toBe(28);
  });
});
