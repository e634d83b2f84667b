import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { FORMATS, formatById, formatName } from '../../lib/export/formats';
import jsonl from '../../lib/export/jsonl/format';
import report from '../../lib/export/report/format';
import xlsx from '../../lib/export/xlsx/format';
import { buildEvent, buildFinding, buildPersonalFlag, NOON } from '../support/events';
import { exportBytes, exportText, storedFlag } from '../support/export';

const stored = (event: ReturnType<typeof buildEvent>, seq: number): StoredEvent => ({
  ...event,
  seq,
  prev: '0'.repeat(64),
  hash: 'a'.repeat(64),
});
const decision = {
  flagId: 'f0',
  promptId: 'p',
  outcome: 'confirmed',
  reason: 'urgent',
  note: '客户李雷催单',
  falsePositives: [],
  fixed: [],
  dwellMs: 1500,
  approver: null,
} as const;
const verdict = { flagId: 'f0', verdict: 'true_positive', closeReason: 'corrected', note: '', reviewer: '老张' };
const day: readonly StoredEvent[] = [
  storedFlag(0),
  stored(buildEvent('decision.made', decision, { counter: 1 }), 1),
  stored(buildEvent('action.ran', { flagId: 'f0', action: 'save', actionLabel: '保存', way: 'click' }, { counter: 2 }), 2),
  stored(buildEvent('verdict.given', verdict, { counter: 3, at: NOON + 60_000 }), 3),
  { ...storedFlag(4, { findings: [buildFinding({ severity: 'low', tier: 'hint' })] }), orderNo: '00012345678901234567' },
  stored(buildPersonalFlag(5), 5),
];

describe('every format', () => {
  test('has a folder named as its id, and a name in both languages', () => {
    expect(FORMATS.map((format) => format.id)).toEqual(['csv', 'jsonl', 'ocsf', 'report', 'xlsx']);
    for (const { id } of FORMATS) {
      expect(formatById(id)?.id).toBe(id);
      expect(formatName(id, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/);
      expect(formatName(id, 'en')).toMatch(/^[ -~]+$/);
    }
  });

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s gives the same bytes for the same day',
    async (_, format) => {
      expect(await exportBytes(format, day)).toEqual(await exportBytes(format, day));
    },
  );

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s hides every personal value when it is told to',
    async (id, format) => {
      const bytes = await exportBytes(format, day, { masking: 'full' });
      const text =
        id === 'xlsx' ? JSON.stringify((await readXlsx(bytes)).sheets.map((sheet) => sheet.rows)) : Buffer.from(bytes).toString();
      expect(text).not.toMatch(/13912345678|13812345678|韩梅梅|李雷|梅园3栋/);
    },
  );

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s makes a whole file of a day without entries',
    async (_, format) => {
      await expect(exportBytes(format, [])).resolves.toBeInstanceOf(Uint8Array);
    },
  );
});

describe('the workbook', () => {
  test('has sums first and then a sheet for each severity, worst first, with a frozen head', async () => {
    const book = await readXlsx(await exportBytes(xlsx, day));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['汇总', '高', '中', '低']);
    expect(book.sheets[1]?.rows).toHaveLength(2);
    expect(book.sheets[1]?.freezePane?.rows).toBe(1);
    expect(book.sheets[0]?.rows).toContainEqual(['高', 1]);
  });

  test('keeps ids as text, amounts as numbers and moments as local time', async () => {
    const book = await readXlsx(await exportBytes(xlsx, day, { columns: ['time', 'orderNo', 'amount'] }));
    expect(book.sheets[3]?.rows[1]).toEqual([new Date(NOON + 4000 + 8 * 3_600_000), '00012345678901234567', 12800]);
  });

  test('writes a formula of a hostile page as text', async () => {
    const book = await readXlsx(
      await exportBytes(xlsx, [{ ...storedFlag(0), clerk: '=HYPERLINK("http://evil")\u0000' }], { columns: ['clerk'] }),
    );
    expect(book.sheets[1]?.rows[1]).toEqual(['=HYPERLINK("http://evil") ']);
    const cell = [...(book.sheets[1]?.cells?.values() ?? [])].find((one) => 'formula' in one && one.formula);
    expect(cell).toBeUndefined();
  });
});

test('JSONL has everything that is known of an entry, its personal values by name', async () => {
  const lines = (await exportText(jsonl, day))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({
    schema: 'hedan.entry/1',
    flagId: 'f0',
    ran: true,
    verdict: 'true_positive',
    status: 'closed',
    localTime: '2026-05-20 12:00:00',
  });
  expect(lines[2]?.['personal']).toEqual({ recipientName: '韩梅梅', phone: '13912345678' });
});

describe('the report', () => {
  test('shows sums, hours, entries and the checkpoint, in both languages', async () => {
    const zh = await exportText(report, day, { checkpoint: 'hedan/log\n42\nAAAA' });
    for (const part of ['异常订单日报', '按严重程度', '12 时：3 条', 'hedan/log\n42\nAAAA', '篡改可发现'])
      expect(zh).toContain(part);
    expect(zh).not.toContain('不可篡改');
    expect(await exportText(report, day, { locale: 'en' })).toContain('Daily report of flagged orders');
  });

  test('lets no text of a page become markup, and has no script', async () => {
    const hostile = '</td><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const html = await exportText(report, [
      { ...storedFlag(0, { flagId: hostile, ...{ actionLabel: hostile } }), clerk: hostile, site: hostile, orderNo: hostile },
    ]);
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(html).toContain('&lt;script&gt;');
  });
});
