import { browser } from 'wxt/browser';
import { type BackupPorts, restoreBackup } from '../../lib/audit/backup';
import { type Append, EXTRAS } from './backup-file';

interface Choice {
  readonly withSettings: boolean;
  readonly passphrase: string | undefined;
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
