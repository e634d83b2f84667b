import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { visibleRuns } from '../../lib/domain/visible-text';
import { diffTexts, evidenceOf } from '../../lib/review/evidence';
import { seededRandom, seededUnit } from '../../lib/review/seeded-random';
import { buildFinding } from '../support/events';
import { storedFlag } from '../support/export';

const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('the difference of two texts', () => {
  it('puts both texts together again and marks nothing in equal ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { head, before: gone, after: come, tail } = diffTexts(before, after);
        expect(head + gone + tail).toBe(before);
        expect(head + come + tail).toBe(after);
        if (before === after) expect(gone + come).toBe('');
      }),
    );
  });

  it('never cuts a character in two', () => {
    const { head, before, after, tail } = diffTexts('收𠮷', '收𠮾');
    for (const part of [head, before, after, tail]) expect(unpaired.test(part)).toBe(false);
    expect(before).toBe('𠮷');
  });
});

describe('the evidence of a finding', () => {
  const entryWith = (some: object) => foldEntries([storedFlag(1, some)])[0] ?? null;
  it('is the new value where the save changed it, the order’s where it did not', () => {
    const entry = entryWith({});
    if (!entry) throw new Error('no entry');
    expect(evidenceOf(entry, buildFinding({ span: { start: 0, end: 3 } }))).toEqual({
      text: '12800.00',
      span: { start: 0, end: 3 },
    });
    expect(evidenceOf(entry, buildFinding({ field: 'phone' }))).toBe(null);
    expect(evidenceOf(entry, buildFinding({ field: null }))).toBe(null);
  });

  it('drops a span that does not lie in the text', () => {
    const entry = entryWith({});
    if (!entry) throw new Error('no entry');
    for (const span of [
      { start: 5, end: 99 },
      { start: -1, end: 2 },
      { start: 4, end: 4 },
    ]) {
      expect(evidenceOf(entry, buildFinding({ span }))?.span).toBe(null);
    }
  });
});

describe('text of a page', () => {
  it('loses nothing but hidden characters, which are named instead', () => {
    expect(visibleRuns('a\u202Eb\u200Bc')).toEqual([
      { text: 'a', hidden: false },
      { text: 'U+202E', hidden: true },
      { text: 'b', hidden: false },
      { text: 'U+200B', hidden: true },
      { text: 'c', hidden: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '中', ' ', '\n', '𠮷', '<') }), (text) => {
        expect(
          visibleRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('seeded numbers', () => {
  it('are the same for the same seed and even over [0, 1)', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) {
      const unit = seededUnit('s', `key-${i}`);
      const bucket = Math.floor(unit * 10);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    for (const count of buckets) expect(Math.abs(count - 2000)).toBeLessThan(250);
  });
});
