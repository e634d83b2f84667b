import { browser } from 'wxt/browser';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { closeMaker, openMaker } from '../../lib/adapters/browser/maker-page';
import { base64Of, safeSession } from '../../lib/adapters/browser/safe-session';
import { saveFile } from '../../lib/adapters/browser/save-file';
import type { DailyJob } from '../../lib/export/daily';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import type { Daily } from './daily';
import { localeNow } from './locale-now';
import { notify } from './notify';
import type { Record } from './record';

export interface NextFile extends DailyJob {
  readonly locale: 'zh-CN' | 'en';
  /** Of the product: the page without a window can do little but send messages. */
  readonly version: string;
}

/** The channels between the background and the page that makes the daily file. */
export function dailyHandlers(record: Record, daily: Daily): Readonly<{ [channel: string]: Handler }> {
  return {
    [names.DAILY_RUN]: handler('screen', parse(schema.nothingSchema), () => startDaily(daily)),
    [names.DAILY_NEXT]: handler('screen', parse(schema.nothingSchema), () => nextFile(daily)),
    [names.SAFE_KEY]: handler('screen', parse(schema.nothingSchema), async () => {
      const key = await safeSession.key();
      return key === null ? null : base64Of(key);
    }),
    [names.FILE_SAVE]: handler('screen', parse(schema.fileSaveSchema), ({ url, name }) => saveFile(url, name)),
    [names.DAILY_MADE]: handler('screen', parse(schema.dailyMadeSchema), async ({ day, format, fileName, rows, missing }) => {
      await daily.made(day, format);
      await notify(missing > 0 ? 'made.missing' : 'made', { day, file: fileName, rows, count: missing });
    }),
    [names.DAILY_FAILED]: handler('screen', parse(schema.dailyFailedSchema), async ({ day, format, why }) => {
      const tries = await daily.failed(day, format, why, Date.now());
      // Once a day and file: the log is no place for every try against a full disk.
      if (tries === 1) await record.note('gap.recorded', { what: 'daily_export_failed', detail: `${day} ${format} ${why}` });
      if (tries === 1) await notify('failed', { day, why });
    }),
  };
}

/** Opens the page that makes files when one is due. Cheap when none is. */
export async function startDaily(daily: Daily): Promise<void> {
  if ((await daily.next(Date.now())) !== null) await openMaker();
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

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
