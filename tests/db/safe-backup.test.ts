import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBackup, restoreBackup } from '../../lib/audit/backup';
import { BackupError } from '../../lib/audit/backup-file';
import { buildEvent } from '../support/events';
import { backupOf, onDisk, opened, PHONE, quiet, readAll, WORDS } from '../support/sealed';
import { buildStation } from '../support/station';

const why = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof BackupError ? error.why : error),
  );

describe('a backup of a log with a passphrase', () => {
  const prepared = (async () => {
    const from = buildStation();
    await from.fill(40);
    await from.safe.turnOn(WORDS, quiet);
    return { from, text: await backupOf(from) };
  })();

  test('says nothing in the open and opens in another profile with the passphrase, which then has the same safe', async () => {
    const { from, text } = await prepared;
    for (const word of [PHONE, '小王', '保存', 'flag.raised']) expect(text).not.toContain(word);
    const to = buildStation();
    expect(await why(restoreBackup(to.backup, opened(text)))).toBe('locked');
    expect(await why(restoreBackup(to.backup, opened(text), 'falsch!!'))).toBe('wrong_passphrase');
    expect(await to.reader.count({})).toBe(0);
    to.clock.now += 1000;
    expect((await restoreBackup(to.backup, opened(text), WORDS)).added).toBe(40);
    expect(await onDisk(to)).not.toContain(PHONE);
    await expect(readAll(to)).rejects.toMatchObject({ code: 'locked' });
    expect(await to.safe.unlock(WORDS)).toEqual({ ok: true });
    expect(await readAll(to)).toEqual(await readAll(from));
    expect(await to.desk.verify([])).toMatchObject({ integrity: 'intact', completeness: 'complete' });
  });

  test('makes the next passphrase wait twice as long after each wrong one, whichever file it is for, and changes nothing', async () => {
    const { text } = await prepared;
    const to = buildStation();
    await to.fill(3);
    const before = await onDisk(to);
    const wait = (words: string, station = to) =>
      restoreBackup(station.backup, opened(text), words).then(
        () => 'taken',
        (error: BackupError) => `${error.why} ${error.waitMs}`,
      );
    expect(await wait('falsch 1')).toBe('wrong_passphrase 1000');
    // Even the right one, and even in another page of the same profile.
    expect(await wait(WORDS, buildStation(to.name))).toBe('wrong_passphrase 1000');
    to.clock.now += 1000;
    expect(await wait('falsch 2')).toBe('wrong_passphrase 2000');
    to.clock.now += 1999;
    expect(await wait(WORDS)).toBe('wrong_passphrase 1');
    // A clock that is set back shortens nothing.
    to.clock.now -= 3_600_000;
    expect(await wait(WORDS)).toBe('wrong_passphrase 2000');
    expect(await onDisk(to)).toBe(before);
    to.clock.now += 3_700_000;
    expect(await wait(WORDS)).toBe('unprotected 0');
    expect(await wait('falsch 3')).toBe('wrong_passphrase 1000');
  });

  test('merges into a log that has a passphrase of its own, under that one', async () => {
    const { text } = await prepared;
    const to = buildStation();
    await to.fill(10);
    expect(await why(restoreBackup(to.backup, opened(text), WORDS))).toBe('unprotected');
    await to.safe.turnOn('ganz etwas anderes', quiet);
    expect((await restoreBackup(to.backup, opened(text), WORDS)).added).toBe(30);
    expect(await onDisk(to)).not.toContain(PHONE);
    expect(await readAll(to)).toHaveLength(40);
  });

  test('is refused with any one sign of it changed', async () => {
    const { text } = await prepared;
    const to = buildStation();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '\n'), async (at, sign) => {
        const harmed = text.slice(0, at) + sign + text.slice(at + 1);
        if (harmed !== text) await expect(checkBackup(to.backup, opened(harmed), WORDS)).rejects.toBeInstanceOf(BackupError);
      }),
      { numRuns: 30 },
    );
  });

  test('of an open log goes into an empty one with a passphrase, sealed', async () => {
    const [from, to] = [buildStation(), buildStation()];
    await from.fill(5);
    await to.safe.turnOn(WORDS, quiet);
    expect((await restoreBackup(to.backup, opened(await backupOf(from)))).added).toBe(5);
    expect(await onDisk(to)).not.toContain(PHONE);
    await to.writer.append([buildEvent('site.switched', { on: true }, { source: 'z' })]);
    expect(await readAll(to)).toHaveLength(6);
  });
});
