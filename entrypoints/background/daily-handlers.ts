import { browser } from 'wxt/browser';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { closeMaker, openMaker } from '../../lib/adapters/browser/maker-page';
import { safeSession } from '../../lib/adapters/browser/safe-session';
import { saveFile } from '../../lib/adapters/browser/save-file';
import type { DailyJob } from '../../lib/export/daily';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import { safe } from '../review/safe';
import type { Daily } from './daily';
import { localeNow } from './locale-now';
import { notify } from './notify';
import type { Record } from './record';
import { safeHandlers } from './safe-handlers';

export interface NextFile extends DailyJob {
  readonly locale: 'zh-CN' | 'en';
  /** Of the product: the page without a window can do little but send messages. */
  readonly version: string;
}

/** The channels between the background and the page that makes the daily file. */
export function dailyHandlers(record: Record, daily: Daily): Readonly<{ [channel: string]: Handler }> {
  // What waited for the passphrase is made as soon as it was given.
  safeSession.watch(() => void startDaily(daily));
  return {
    ...safeHandlers,
    [names.DAILY_RUN]: handler('screen', schema.nothingSchema.parse, () => startDaily(daily)),
    [names.DAILY_NEXT]: handler('screen', schema.nothingSchema.parse, () => nextFile(daily)),
    [names.FILE_SAVE]: handler('screen', schema.fileSaveSchema.parse, ({ url, name }) => saveFile(url, name)),
    [names.DAILY_MADE]: handler('screen', schema.dailyMadeSchema.parse, async ({ day, format, fileName, rows, missing }) => {
      await daily.made(day, format);
      await notify(missing > 0 ? 'made.missing' : 'made', { day, file: fileName, rows, count: missing });
    }),
    [names.DAILY_FAILED]: handler('screen', schema.dailyFailedSchema.parse, async ({ day, format, why }) => {
      // It was locked in the middle: the file is due still, and waits like one that was never begun.
      if ((await safe.state()).isLocked) return;
      const tries = await daily.failed(day, format, why, Date.now());
      // Once a day and file: the log is no place for every try against a full disk.
      if (tries === 1) await record.note('gap.recorded', { what: 'daily_export_failed', detail: `${day} ${format} ${why}` });
      if (tries === 1) await notify('failed', { day, why });
    }),
  };
}

/** Opens the page that makes files when one is due; tried again at the next turn. Cheap when none is. */
export async function startDaily(daily: Daily): Promise<void> {
  if ((await daily.next(Date.now()).catch(() => null)) !== null) await openMaker().catch(() => undefined);
}

async function nextFile(daily: Daily): Promise<NextFile | null> {
  const job = await daily.next(Date.now());
  if (job === null) {
    // After the answer has gone out.
    setTimeout(() => void closeMaker(), 0);
    return null;
  }
  return { ...job, locale: await localeNow(), version: browser.runtime.getManifest().version };
}
