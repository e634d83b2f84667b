import { describe, expect, it } from 'vitest';
import { judgeFully } from '../../lib/address/judge-fully';
import type { PolicyLayer } from '../../lib/domain/policy-revision';
import { withScenarios } from '../../lib/pipeline/sandbox/guard-publish';
import { resolvePolicy } from '../../lib/policy/resolve';
import { readScenarios } from '../../lib/policy/scenario-csv';
import type { PolicyPort } from '../../lib/ports/policy';
import { stored } from './score-log';

const CSV = ['id,expect,rule,orderTotal,line1.sku,previous.orderTotal', 'large,asks,amount-over-threshold,50000,A-1,', ''].join(
  '\n',
);

describe('scenario cases', () => {
  it('are read from CSV, bad lines told apart by line and reason', () => {
    const { cases, bad } = readScenarios(`${CSV}large,asks,,1,,\nodd,maybe,,1,,\n,asks,,1,,\n`);
    expect(cases).toEqual([
      {
        ...{ id: 'large', expect: 'asks', rule: 'amount-over-threshold', currency: 'CNY', action: null, previous: null },
        ...{ values: { orderTotal: '50000' }, lines: [{ sku: 'A-1' }] },
      },
    ]);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'twice'],
      [4, 'expect'],
      [5, 'no_id'],
    ]);
    expect(readScenarios('id,expect,colour\n').bad).toMatchObject([{ reason: 'column', text: 'colour' }]);
  });

  it('keep a policy that gets one wrong from being published, and never hold up going back', async () => {
    const published: PolicyLayer[] = [];
    const port: PolicyPort = {
      ...{ rules: [], watch: () => () => undefined, flushCounts: async () => undefined, save: async () => undefined },
      read: async () => resolvePolicy({}, {}),
      publish: async ({ document }) => {
        published.push(document);
        return { ok: true, revision: 'b', before: 'a' };
      },
    };
    const events = { read: async () => stored('scenarios.saved', { csv: CSV, cases: 1, by: '何主管' }) };
    const guarded = withScenarios(port, events, judgeFully);
    const change = { layer: 'local', author: '何主管', note: '', kind: 'edit', waivers: [] } as const;
    const lax = { tiers: { high: 'hint' } } as const;
    expect(await guarded.publish({ ...change, document: lax })).toMatchObject({
      ok: false,
      faults: [{ path: 'scenarios.large' }],
    });
    expect(published).toEqual([]);
    expect(await guarded.publish({ ...change, document: {} })).toMatchObject({ ok: true });
    expect(await guarded.publish({ ...change, kind: 'rollback', document: lax })).toMatchObject({ ok: true });
  });
});
