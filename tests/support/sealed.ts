import { textOf } from '../../lib/adapters/db/columns';
import { writeBackup } from '../../lib/audit/backup';
import type { buildStation } from './station';

type Station = ReturnType<typeof buildStation>;

/** What `buildPersonalFlag` puts into every entry. */
export const PHONE = '13912345678';
export const WORDS = '正确的 马 电池 订书钉';
export const quiet = () => undefined;

/** Every row of the log as it lies on the disk, as text. */
export async function onDisk(station: Station): Promise<string> {
  const rows = await station.db().events.toArray();
  return JSON.stringify(rows.map((row) => ({ ...row, text: textOf(row) })));
}

/** Everything that the station can read. */
export const readAll = (station: Station) => station.reader.read({ afterSeq: -1 });

export async function backupOf(station: Station): Promise<string> {
  const about = { made: 1, productVersion: '0.1.0', checkpoint: await station.desk.checkpoint() };
  let text = '';
  for await (const chunk of writeBackup(station.backup, about, { settings: { clerk: '小王' } })) text += chunk;
  return text;
}

/** The text in pieces of odd sizes, as a file stream gives it. */
export const opened = (text: string) =>
  async function* () {
    for (let at = 0; at < text.length; at += 997) yield text.slice(at, at + 997);
  };
