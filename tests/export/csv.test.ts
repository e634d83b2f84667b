import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { foldEntries } from '../../lib/domain/flagged-entry';
import csv from '../../lib/export/csv/format';
import { safeText } from '../../lib/export/csv/safe-text';
import { buildFinding, buildFlag } from '../support/events';
import { buildContext, exportText, storedFlag } from '../support/export';

const BOM = '\ufeff';

async function rowsOf(text: string): Promise<string[][]> {
  return Papa.parse<string[]>(text.replace(BOM, ''), { newline: '\r\n', skipEmptyLines: true }).data;
}

describe('the CSV of a day', () => {
  test('starts with a byte order mark, ends lines with CRLF and has one row an entry', async () => {
    const text = await exportText(csv, [storedFlag(0), storedFlag(1)]);
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(await rowsOf(text)).toHaveLength(3);
  });

  test('says the same twice, byte for byte', async () => {
    const events = [storedFlag(0), storedFlag(1)];
    expect(await exportText(csv, events)).toBe(await exportText(csv, events));
  });

  test('keeps an order number of twenty digits and one with leading zeros as text', async () => {
    const events = ['12345678901234567890', '00012'].map((orderNo, i) => ({ ...storedFlag(i), orderNo }));
    const rows = await rowsOf(await exportText(csv, events, { columns: ['orderNo'] }));
    expect(rows.slice(1)).toEqual([['12345678901234567890\t'], ['00012\t']]);
  });

  test('writes amounts as numbers that a sum can use', async () => {
    const order = { ...buildFlag().order, values: { orderTotal: '-￥1,280.50' } };
    const rows = await rowsOf(await exportText(csv, [storedFlag(0, { order })], { columns: ['amount'] }));
    expect(rows[1]).toEqual(['-1280.50']);
  });

  test('hides personal values as far as the masking says', async () => {
    const changes = [{ type: 'phone' as const, label: '手机', before: '', after: '13812345678' }];
    const findings = [
      buildFinding({ field: 'addressFull', errorType: 'address_incomplete', data: { text: '梅园路三栋五零二室' } }),
    ];
    const event = { ...storedFlag(0, { changes, findings }), personal: { phone: '13812345678', recipientName: '韩梅梅' } };
    const columns = ['phone', 'recipientName', 'changes', 'findings'];
    const some = await exportText(csv, [event], { columns, masking: 'partial' });
    expect(some).toContain('138****5678');
    expect(some).toContain('韩*梅');
    expect(some).toContain('梅园路三***');
    const none = await exportText(csv, [event], { columns, masking: 'full' });
    expect(none).not.toMatch(/138|韩|梅园/);
    expect(await exportText(csv, [event], { columns })).toContain('13812345678');
  });
});

describe('text for a spreadsheet', () => {
  test.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3+cmd',
    '@SUM(1)',
    '＝1+1',
    '＋1+A1',
    '－A1',
    '＠x',
    ' =1+1',
    '\t=1',
    '\r=1',
    '"=1+1',
    '\u200b=1',
  ])('never runs %j', (text) => expect(safeText(text)).toBe(`'${text}`));

  test.each(['-0.02', '12', '+5', '-1280.50', '0', '0.5', '123456789012.5'])('leaves the number %s a number', (text) => {
    expect(safeText(text)).toBe(text);
  });

  test.each(['123456789012', '00012', '3-4', '1/2', '2026/5/20', '12:30', '3E10', '+8613812345678'])(
    'keeps %s from being read as another value',
    (text) => {
      expect(safeText(text)).toBe(`${text}\t`);
    },
  );

  test('changes nothing but by one sign in front or one tab behind, and never leaves a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const safe = safeText(text);
        expect([text, `'${text}`, `${text}\t`]).toContain(safe);
        if (/^[=@＝＋－＠]/.test(text)) expect(safe).toBe(`'${text}`);
      }),
    );
  });
});

describe('fields with every sign that CSV knows', () => {
  // The cases of csv-spectrum: commas, quotes, new lines, empty fields, JSON and UTF-8 in fields.
  test.each([
    'a, b',
    '"quoted"',
    'two\nlines',
    'two\r\nlines',
    '',
    '{"type": "Point", "coordinates": [102.0, 0.5]}',
    'ʤ',
    '  edges  ',
    ';',
    '""',
  ])('comes back from a reader of CSV: %j', async (clerk) => {
    const rows = await rowsOf(await exportText(csv, [{ ...storedFlag(0), clerk }], { columns: ['clerk', 'site'] }));
    expect(rows[1]?.[0]).toBe(safeText(clerk));
  });

  test('comes back for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (clerk) => {
        const rows = await rowsOf(await exportText(csv, [{ ...storedFlag(0), clerk }], { columns: ['site', 'clerk'] }));
        expect(rows[1]?.[0]).toBe(safeText(clerk));
      }),
      { numRuns: 300 },
    );
  });

  test('needs nothing but the entries: an empty day is a head without rows', async () => {
    expect(await rowsOf(await exportText(csv, []))).toHaveLength(1);
    expect(foldEntries([])).toEqual([]);
    expect(buildContext().columns.length).toBeGreaterThan(20);
  });
});
