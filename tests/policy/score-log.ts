import type { EventBodies, EventType, StoredEvent } from '../../lib/domain/event';
import type { Severity, Tier, TieredFinding } from '../../lib/domain/finding';
import type { Decision } from '../../lib/domain/prompt';
import { buildEvent } from '../support/events';

let seq = 0;

export function stored<T extends EventType>(type: T, body: EventBodies[T]): StoredEvent<T>[] {
  const event = buildEvent(type, body, { source: 'test', counter: seq, at: seq });
  return [{ ...event, seq: seq++, prev: '', hash: '' } as StoredEvent<T>];
}

export function buildFinding(rule: string, tier: Tier = 'confirm', severity: Severity = 'high'): TieredFinding {
  return {
    ...{ rule, ruleVersion: 1, verdict: 'flag', errorType: 'amount_outlier', class: null, severity, messageKey: 'flag' },
    ...{ data: {}, field: null, ref: null, span: null, fix: null, conditions: [], tier, tierWhy: 'severity' },
  };
}

type Answer = Partial<Decision> & { readonly verdict?: string };

/** A flagged entry with its answer and, where there is one, the reviewer's verdict. */
export function buildFlag(flagId: string, findings: readonly TieredFinding[], { verdict, ...answer }: Answer): StoredEvent[] {
  const order = { orderNo: flagId, pageKind: 'orderForm' as const, currency: 'CNY', values: {}, lines: [] };
  const revisions = { policyRevision: 'a', factsRevision: 'b' };
  const body = { flagId, action: null, actionLabel: '', findings, changes: [], order, affected: 1, ...revisions };
  const decision: Decision = {
    ...{
      promptId: flagId,
      outcome: 'confirmed',
      reason: null,
      note: '',
      falsePositives: [],
      fixed: [],
      dwellMs: 0,
      approver: null,
    },
    ...answer,
  };
  const judged = { flagId, verdict: verdict ?? '', closeReason: null, note: '', reviewer: '何主管' };
  return [
    ...stored('flag.raised', body),
    ...stored('decision.made', { ...decision, flagId }),
    ...(verdict ? stored('verdict.given', judged) : []),
  ];
}
