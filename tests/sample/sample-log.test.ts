import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../lib/address';
import type { StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { foldIncidents } from '../../lib/incidents/fold';
import { casesOf } from '../../lib/insight/cases';
import { trainTree } from '../../lib/insight/tree';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { sampleEvents } from '../../lib/sample/sample-log';

const UNTIL = Date.UTC(2026, 10, 22, 2, 0);
const make = (locale: 'zh-CN' | 'en', seed = 'hedan') =>
  sampleEvents({ until: UNTIL, locale, policy: BUILT_IN_POLICY, judge: judgeAddress, seed });
const zh = make('zh-CN');
const stored = (locale: 'zh-CN' | 'en'): readonly StoredEvent[] =>
  (locale === 'en' ? make('en') : zh).map((event, seq) => ({ ...event, seq, prev: '', hash: '' }));

describe('sample data', () => {
  it('follows from its seed, language and time alone', () => {
    expect(make('zh-CN')).toEqual(zh);
    expect(make('zh-CN', 'other')).not.toEqual(zh);
  });

  it.each(['zh-CN', 'en'] as const)('shows every kind of work that the desk has, in %s', (locale) => {
    const events = stored(locale);
    const entries = foldEntries(events);
    const { list } = foldIncidents(events);
    const types = new Set(entries.flatMap(({ errorTypes }) => errorTypes));
    expect([...types]).toEqual(expect.arrayContaining(['refund_excess', 'contact_invalid', 'amount_outlier']));
    expect(entries.filter(({ status }) => status === 'open').length).toBeGreaterThan(3);
    expect(new Set(entries.map(({ verdict }) => verdict))).toEqual(new Set([null, 'true_positive', 'false_positive', 'benign']));
    expect(list.filter(({ closed }) => closed === null)).toHaveLength(1);
    expect(list.filter(({ closed }) => closed !== null).length).toBeGreaterThan(2);
    const cases = casesOf(entries, list, 480);
    expect(trainTree(cases, 'cause').ok && trainTree(cases, 'remedy').ok).toBe(true);
  });

  it('ends at the time that it is made for, and keeps personal values apart like any log', () => {
    const events = zh;
    expect(events.every(({ at }) => at <= UNTIL)).toBe(true);
    const open = events.filter(({ body }) => JSON.stringify(body).includes('1380000'));
    expect(open).toEqual([]);
    expect(events.some(({ personal }) => Object.values(personal).some((value) => value.startsWith('1380000')))).toBe(true);
  });
});
