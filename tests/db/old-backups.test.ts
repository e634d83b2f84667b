import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../lib/audit/backup';
import { BACKUP_VERSION } from '../../lib/audit/backup-file';
import { backupOf, opened, readAll, WORDS } from '../support/sealed';
import { buildStation } from '../support/station';

/**
 * Written by the product as it was when each version was the newest one. Never made anew: a change in how backups are read shows here.
 * That of version 3 has one broken entry.
 */
const FOLDER = join(import.meta.dirname, 'backups');
const FILES = readdirSync(FOLDER).sort();

test('there is a file of every version that was ever written', () => {
  const versions = new Set(FILES.map((name) => Number(/^version-(\d+)/.exec(name)?.[1])));
  expect([...versions]).toEqual(Array.from({ length: BACKUP_VERSION }, (_, i) => i + 1));
});

describe.each(FILES)('%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const [isSealed, readable] = [name.includes('sealed'), name === 'version-3.jsonl' ? 5 : 6];

  test('is restored with its values, verifies, grows on, and merges without doubling', async () => {
    const to = buildStation();
    const { added, backup } = await restoreBackup(to.backup, opened(text), isSealed ? WORDS : undefined);
    expect(added).toBe(backup.restorable);
    expect(backup.extras).toEqual({ settings: { clerk: '小王' } });
    if (isSealed) expect(await to.safe.unlock(WORDS)).toEqual({ ok: true });
    const flags = (await readAll(to)).filter(({ type }) => type === 'flag.raised');
    expect(flags.map(({ personal }) => personal['phone'])).toEqual(Array.from({ length: readable }, () => '13912345678'));
    // A broken entry is no less broken where it was restored to.
    const [integrity, faultCount] = readable === 6 ? (['intact', 0] as const) : (['altered', 3] as const);
    expect(await to.desk.verify([])).toMatchObject({ integrity, completeness: 'complete', faultCount });
    await to.fill(8);
    expect((await restoreBackup(to.backup, opened(text), isSealed ? WORDS : undefined)).added).toBe(0);
    const ids = (await readAll(to)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await to.desk.verify([])).toMatchObject({ integrity, completeness: 'complete', faultCount });
  });

  test('can be backed up again right after it was restored, and that goes to a third profile', async () => {
    const [second, third] = [buildStation(), buildStation()];
    const passphrase = isSealed ? WORDS : undefined;
    await restoreBackup(second.backup, opened(text), passphrase);
    if (isSealed) await second.safe.unlock(WORDS);
    const again = await backupOf(second);
    const { added } = await restoreBackup(third.backup, opened(again), passphrase);
    if (isSealed) await third.safe.unlock(WORDS);
    expect(await readAll(second)).toHaveLength(added);
    expect(await readAll(third)).toEqual(await readAll(second));
  });
});
