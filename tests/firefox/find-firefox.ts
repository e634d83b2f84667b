import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The installed Firefox; null where there is none. HEDAN_FIREFOX names another. */
export function findFirefox(): string | null {
  const named = process.env['HEDAN_FIREFOX'];
  if (named) return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/Firefox.app/Contents/MacOS'];
  const names = ['firefox-esr', 'firefox', 'firefox.exe'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}
