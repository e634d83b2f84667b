import { describe, expect, it } from 'vitest';
import { criticalText } from '../../entrypoints/background/critical-text';
import type { LogEvent } from '../../lib/domain/event';
import { listAlerts } from '../../lib/policy/list-alerts';
import { buildEvent, buildPersonalFlag } from '../support/events';

const row = (over: object = {}, finding: object = {}): LogEvent => {
  const flag = buildPersonalFlag();
  const [first] = flag.body.findings;
  const order = { ...flag.body.order, pageKind: 'orderList' as const };
  const findings = [{ ...first, severity: 'critical', tier: 'block', rule: 'refund-excess', ...finding }];
  return { ...flag, orderNo: 'A-1', body: { ...flag.body, action: null, order, findings, ...over } } as LogEvent;
};

describe('alerts about lists', () => {
  it('are about critical findings of rows, each order and rule once', () => {
    expect(listAlerts([row(), row()]).map(({ orderNo, rule }) => [orderNo, rule])).toEqual([['A-1', 'refund-excess']]);
    expect(listAlerts([row(), row({}, { rule: 'total-mismatch' })])).toHaveLength(2);
  });

  it('leave out what is less than critical, only watched, asked about at an action, or no row', () => {
    expect(listAlerts([row({}, { severity: 'high' }), row({}, { tier: 'observe' }), row({ action: 'save' })])).toEqual([]);
    expect(listAlerts([{ ...row(), orderNo: null }, buildEvent('gap.recorded', { what: 'x', detail: '' })])).toEqual([]);
    const form = row();
    const order = { ...(form as LogEvent<'flag.raised'>).body.order, pageKind: 'orderForm' };
    expect(listAlerts([row({ order })])).toEqual([]);
    expect(listAlerts([row({ order: undefined }), row({ findings: 'x' })])).toEqual([]);
  });

  it('say rules, order numbers and the host in both languages, and nothing that stands in the order', () => {
    const flag = buildPersonalFlag();
    const alerts = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'].flatMap((orderNo) => listAlerts([{ ...row(), orderNo }]));
    const zh = criticalText(alerts, 'zh-CN');
    expect(zh.title).toBe('列表中有 5 个订单存在严重问题');
    expect(zh.message).toContain('A-1、A-2、A-3 等，另有 2 个');
    expect(criticalText(alerts.slice(0, 1), 'en')).toMatchObject({ title: '1 order in a list has a critical problem' });
    const said = JSON.stringify([zh, criticalText(alerts, 'en')]);
    const values = [...Object.values(flag.personal), ...Object.values(flag.body.order.values)].filter(
      (value) => value.length > 3,
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(said).not.toContain(value);
  });
});
