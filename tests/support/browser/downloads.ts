import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Station } from './station';

const DAY_MS = 86_400_000;

/** Local midnight of the machine that the browser runs on. */
export const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
export const dayOf = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
/** Midnight with which yesterday began. */
export const yesterday = () => midnight(midnight(Date.now()) - DAY_MS / 2);

/** A profile whose downloads go into `folder` under their own names, as a person's browser does it. */
export function profileFor(folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'hedan-daily-'));
  mkdirSync(join(profile, 'Default'));
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ download }));
  return profile;
}

/** The driver sends downloads elsewhere and names them anew; here the browser's own way is what is tested. */
export async function saveAsUsual(station: Station): Promise<void> {
  const cdp = await station.context.newCDPSession(station.home);
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

/** Sets what is exported by itself. */
export const setPlan = (station: Station, daily: object) =>
  station.home.evaluate((plan) => chrome.storage.local.set({ recordPlan: plan, dailyFailures: [] }), { daily });
