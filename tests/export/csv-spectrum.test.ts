import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { textCell } from '../../lib/export/cell';
import { csvLine } from '../../lib/export/csv/lines';

const folder = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const names = readdirSync(join(folder, 'csvs')).map((file) => file.replace('.csv', ''));

/** The table of a file as its authors say that a parser has to read it. */
function tableOf(name: string): readonly (readonly string[])[] {
  const json: unknown = JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'));
  const rows = (Array.isArray(json) ? json : [json]) as Record<string, string>[];
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
}

/** Read back the way a spreadsheet shows it: marks that keep values from being changed are not part of them. */
const shown = (text: string): string => text.replace(/\t$/, '').replace(/^'(?=[\s"']*[=+\-@])/, '');

describe('the files of csv-spectrum', () => {
  test('are all there', () => {
    expect(names).toHaveLength(12);
  });

  test.each(names)('%s: what we write of its table is read back as the same table', (name) => {
    const table = tableOf(name);
    const text = table.map((row) => csvLine(row, (cell) => textCell(cell))).join('');
    const back = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' });
    expect(back.errors).toEqual([]);
    expect(back.data.map((row) => row.map(shown))).toEqual(table);
  });
});
