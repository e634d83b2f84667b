import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBackup, restoreBackup, writeBackup } from '../../lib/audit/backup';
import { BackupError } from '../../lib/audit/backup-file';
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
    ['one of a later version', (text) => text.replace('"version":1', '"version":3'), 'later'],
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
