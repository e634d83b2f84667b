import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { foldIncidents } from '../../lib/incidents/fold';
import { changeOf, metricsAround, metricsOf, RECURRENCE_MS } from '../../lib/incidents/metrics';
import { buildEvent, buildFinding, buildFlag } from '../support/events';
import { createIncidentLog, start } from './builders';

const MINUTE = 60_000;

function incidents() {
  const log = createIncidentLog();
  log.open(MINUTE, start('quick', { detectedAt: 0 }));
  log.change(2 * MINUTE, 'quick', { kind: 'step', step: 'apologise', state: 'done', note: '' });
  log.change(10 * MINUTE, 'quick', { kind: 'answered', satisfaction: 5, text: '' });
  log.change(20 * MINUTE, 'quick', { kind: 'closed', reason: 'refunded', note: '' });
  log.open(3 * MINUTE, start('slow', { detectedAt: 0 }));
  log.change(30 * MINUTE, 'slow', { kind: 'told', template: 't', channel: 'copy', progress: '' });
  log.change(31 * MINUTE, 'slow', { kind: 'complained', text: '投诉' });
  log.change(32 * MINUTE, 'slow', { kind: 'answered', satisfaction: 2, text: '' });
  return foldIncidents(log.events).list;
}

/** A confirmed entry of the incidents' error type at a time. */
function again(at: number, verdict: string) {
  const findings = [buildFinding({ errorType: 'refund_excess' })];
  const raised = buildEvent('flag.raised', buildFlag({ flagId: 'again', findings }), { counter: 1, at });
  const body = { flagId: 'again', verdict, closeReason: null, note: '', reviewer: '甲' };
  const given = buildEvent('verdict.given', body, { counter: 2, at });
  return foldEntries([raised, given].map((event, seq): StoredEvent => ({ ...event, seq, prev: '', hash: '' })));
}

describe('the figures of incidents', () => {
  it('are medians and shares with the number of cases behind them', () => {
    const figures = metricsOf(incidents(), []);
    expect(figures.toOpen).toEqual({ value: 2 * MINUTE, n: 2 });
    expect(figures.toFirstAct).toEqual({ value: 16 * MINUTE, n: 2 });
    expect(figures.toClose).toEqual({ value: 20 * MINUTE, n: 1 });
    expect(figures.goldenShare).toEqual({ value: 0.5, n: 2 });
    expect(figures.complaints).toEqual({ value: 0.5, n: 2 });
    expect(figures.satisfaction).toEqual({ value: 3.5, n: 2 });
  });

  it('know how long a dispute lasted, and what was stopped before anybody could complain', () => {
    const log = createIncidentLog();
    log.open(MINUTE, start('fought', { detectedAt: 0 }));
    log.change(10 * MINUTE, 'fought', { kind: 'complained', text: '' });
    log.change(70 * MINUTE, 'fought', { kind: 'closed', reason: 'refunded', note: '' });
    const went = again(1, 'true_positive').map((entry) => ({ ...entry, ran: true }));
    const figures = metricsOf(foldIncidents(log.events).list, [...went, ...again(2, 'true_positive'), ...again(3, 'benign')]);
    expect(figures.toSettle).toEqual({ value: 60 * MINUTE, n: 1 });
    expect(figures.stopped).toEqual({ value: 0.5, n: 2 });
  });

  it('are laid side by side around a day, with the change as a share of what was', () => {
    const log = createIncidentLog();
    const opened = (id: string, detectedAt: number, acts: number) => {
      log.open(detectedAt + MINUTE, start(id, { detectedAt }));
      log.change(detectedAt + acts, id, { kind: 'step', step: 'apologise', state: 'done', note: '' });
    };
    opened('old', 0, 40 * MINUTE);
    opened('new', 1000 * MINUTE, 4 * MINUTE);
    const { before, after } = metricsAround(500 * MINUTE, foldIncidents(log.events).list, []);
    expect([before.toFirstAct, after.toFirstAct]).toEqual([
      { value: 40 * MINUTE, n: 1 },
      { value: 4 * MINUTE, n: 1 },
    ]);
    expect(changeOf(before.toFirstAct, after.toFirstAct)).toBeCloseTo(-0.9, 12);
    expect(changeOf(before.complaints, after.complaints)).toBeNull();
    expect(changeOf(before.toSettle, after.toFirstAct)).toBeNull();
  });

  it('have no value where there is no case', () => {
    const figures = metricsOf([], []);
    expect(Object.values(figures).every(({ value, n }) => value === null && n === 0)).toBe(true);
  });

  it('count a recurrence only when it was real, came after the closing and within the time', () => {
    const recurrence = (at: number, verdict: string) => metricsOf(incidents(), again(at, verdict)).recurrence.value;
    expect(recurrence(21 * MINUTE, 'true_positive')).toBe(1);
    expect(recurrence(21 * MINUTE, 'false_positive')).toBe(0);
    expect(recurrence(19 * MINUTE, 'true_positive')).toBe(0);
    expect(recurrence(21 * MINUTE + RECURRENCE_MS, 'true_positive')).toBe(0);
  });
});
