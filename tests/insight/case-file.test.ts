import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedCase, StoredEvent } from '../../lib/domain/event';
import { readCases } from '../../lib/insight/case-file';
import { withImported } from '../../lib/insight/cases';

const NOW = Date.UTC(2026, 10, 22);
const HEAD = 'id,at,errorType,severity,cause,remedy';
const csv = (...lines: readonly string[]) => readCases([HEAD, ...lines].join('\n'), NOW);
const imported = (cases: readonly ImportedCase[], seq = 0) =>
  ({ type: 'cases.imported', seq, body: { file: 'a.csv', cases, by: '何主管' } }) as unknown as StoredEvent;

describe('a file of cases', () => {
  it('is read as CSV or as JSON lines, with the same result', () => {
    const asCsv = csv('K-1,2026-03-04,refund_excess,high,"Listed price, not paid price",refund');
    const asJson = readCases(
      JSON.stringify({
        ...{ id: 'K-1', at: '2026-03-04', errorType: 'refund_excess', severity: 'high' },
        ...{ cause: 'Listed price, not paid price', remedy: 'refund' },
      }),
      NOW,
    );
    expect(asCsv.bad).toEqual([]);
    expect(asCsv.cases).toEqual(asJson.cases);
    expect(asCsv.cases[0]).toMatchObject({
      id: 'K-1',
      at: Date.UTC(2026, 2, 4),
      traits: { errorType: 'refund_excess', rule: '' },
    });
  });

  it.each([
    [',2026-03-04,refund_excess,high,why,', 'no_id', null],
    ['K,2026-02-30,refund_excess,high,why,', 'at', '2026-02-30'],
    ['K,2031-01-01,refund_excess,high,why,', 'at', '2031-01-01'],
    ['K,1700000,refund_excess,high,why,', 'at', '1700000'],
    ['K,2026-03-04,too_expensive,high,why,', 'word', 'errorType: too_expensive'],
    ['K,2026-03-04,refund_excess,HIGH,why,', 'word', 'severity: HIGH'],
    ['K,2026-03-04,refund_excess,high,why,hug', 'word', 'remedy: hug'],
    ['K,2026-03-04,refund_excess,high,,', 'nothing', 'K'],
    ['K,2026-03-04,,high,why,', 'nothing', 'K'],
    [`K,2026-03-04,refund_excess,high,${'x'.repeat(301)},`, 'long', 'cause'],
    ['K,2026-03-04,refund_excess,high,why,refund,more', 'csv', null],
  ])('lists %j by its line with the reason %s', (line, reason, text) => {
    const { cases, bad } = csv('A,2026-03-04,refund_excess,high,why,', line);
    expect(cases.map(({ id }) => id)).toEqual(['A']);
    expect(bad).toEqual([{ line: 3, reason, text: text ?? expect.any(String) }]);
  });

  it('counts lines of the file where cells hold line breaks and lines are empty', () => {
    const { bad } = csv('A,2026-03-04,refund_excess,high,"two\nlines",', '', '  ,,', 'B,never,refund_excess,high,why,');
    expect(bad).toEqual([{ line: 6, reason: 'at', text: 'never' }]);
  });

  it('takes the first of two with one id, and names columns and values that it does not know', () => {
    expect(csv('A,2026-03-04,refund_excess,high,a,', 'A,2026-03-05,refund_excess,high,b,').bad).toEqual([
      { line: 3, reason: 'twice', text: 'A' },
    ]);
    expect(readCases('{"id":"A","price":3}\nnot json\n{"id":{}}\n[1]', NOW).bad).toEqual([
      { line: 1, reason: 'column', text: 'price' },
      { line: 2, reason: 'json', text: 'not json' },
      { line: 3, reason: 'type', text: 'id' },
      { line: 4, reason: 'json', text: '[1]' },
    ]);
  });

  it('never throws, whatever the file holds, and every case it takes can teach something', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `${HEAD}\n${text}`),
        ),
        (text) => {
          for (const one of readCases(text, NOW).cases) expect(one.cause + one.remedy).not.toBe('');
        },
      ),
    );
  });
});

describe('cases that were imported', () => {
  const { cases } = csv('A,2026-03-04,refund_excess,high,first,', 'B,2026-03-05,refund_excess,high,,refund');

  it('count once, however often the file is imported, and the first import of an id counts', () => {
    const later = cases.map((one) => ({ ...one, cause: 'second' }));
    const all = withImported([], [imported(later, 2), imported(cases, 1), imported(cases, 3)]);
    expect(all.map(({ id, cause, remedy }) => [id, cause, remedy])).toEqual([
      ['A', 'first', null],
      ['B', null, 'refund'],
    ]);
  });

  it('never take the place of a case that this log reviewed itself', () => {
    const [own] = withImported([], [imported(cases)]);
    const all = withImported(own ? [{ ...own, cause: 'own' }] : [], [imported(cases)]);
    expect(all.map(({ cause }) => cause)).toEqual(['own', null]);
  });
});
