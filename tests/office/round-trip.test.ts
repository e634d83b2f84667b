import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import csv from '../../lib/export/csv/format';
import xlsx from '../../lib/export/xlsx/format';
import { buildFlag } from '../support/events';
import { exportBytes, storedFlag } from '../support/export';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere) console.log('LibreOffice is not installed (Debian: libreoffice-calc-nogui): its round trips are skipped.');

const ids = ['12345678901234567890', '00012', '3-502', '=1+1', '+8613812345678', '＝1+1', '备注, "引号"\n换行'];
const events = ids.map((orderNo, i) => {
  const order = { ...buildFlag().order, values: { orderTotal: i === 0 ? '-0.02' : '1280.50' } };
  return { ...storedFlag(i, { order }), orderNo };
});
const columns = ['time', 'orderNo', 'amount'];

/** Opens a file in LibreOffice and saves it in another form; returns the path of the new file. */
function save(file: string, to: string, infilter?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedan-office-'));
  const home = `-env:UserInstallation=file://${join(tmpdir(), 'hedan-office-profile')}`;
  const how = infilter ? [`--infilter=${infilter}`] : [];
  execFileSync('soffice', [home, '--headless', ...how, '--convert-to', to, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return join(folder, `day.${to.split(':')[0]}`);
}

describe.skipIf(!isThere)('LibreOffice', () => {
  const folder = isThere ? mkdtempSync(join(tmpdir(), 'hedan-office-')) : '';

  test('opens and saves the CSV twice without changing an id, an amount or a text', { timeout: 240_000 }, async () => {
    const path = join(folder, 'day.csv');
    writeFileSync(path, await exportBytes(csv, events, { columns }));
    const asUtf8 = 'CSV:44,34,76,1';
    const once = save(save(path, 'xlsx', asUtf8), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
    const twice = save(save(once, 'xlsx', asUtf8), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
    for (const file of [once, twice]) {
      const rows = Papa.parse<string[]>(readFileSync(file, 'utf8').replace('\ufeff', '').trimEnd()).data.slice(1);
      expect(rows.map((row) => row[1]?.replace(/\t$/, '').replace(/^'/, ''))).toEqual(ids);
      expect(rows.map((row) => row[2])).toEqual(['-0.02', ...ids.slice(1).map(() => '1280.5')]);
    }
  });

  test('opens and saves the workbook without changing a cell', { timeout: 240_000 }, async () => {
    const path = join(folder, 'day.xlsx');
    const bytes = await exportBytes(xlsx, events, { columns });
    writeFileSync(path, bytes);
    const saved = await readXlsx(new Uint8Array(readFileSync(save(path, 'xlsx'))));
    const made = await readXlsx(bytes);
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(made.sheets.map((sheet) => sheet.name));
    expect(saved.sheets[1]?.rows).toEqual(made.sheets[1]?.rows);
  });
});
