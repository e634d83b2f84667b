import { browser } from 'wxt/browser';
import { type BackupPorts, checkBackup, restoreBackup } from '../../lib/audit/backup';
import type { BackupSummary, OpenBackup } from '../../lib/ports/record-room';
import { type Append, EXTRAS } from './backup-file';
import { backupParts } from './backup-parts';

interface Choice {
  readonly withSettings: boolean;
  readonly passphrase: string | undefined;
}

/** What a file holds, after all of it was checked; nothing is stored. */
export async function inspect(open: OpenBackup, passphrase?: string): Promise<BackupSummary> {
  const { head, entries, extras, setAside, broken } = await checkBackup(backupParts, open, passphrase);
  const { made, origin, productVersion } = head;
  return { made, origin, productVersion, entries, setAside, broken, extras: Object.keys(extras) };
}

/** A checked file back into the log; its settings only when they are wanted. */
export async function restore(ports: BackupPorts, open: () => AsyncIterable<string>, choice: Choice, append: Append) {
  const { withSettings, passphrase } = choice;
  const { added, backup: taken } = await restoreBackup(ports, open, passphrase);
  if (withSettings) {
    const known = Object.entries(taken.extras).filter(([name]) => EXTRAS.includes(name));
    await browser.storage.local.set(Object.fromEntries(known));
  }
  const { setAside } = taken;
  await append('backup.restored', { entries: taken.entries, added, digest: taken.digest, ...(setAside > 0 ? { setAside } : {}) });
  return { added, setAside };
}
