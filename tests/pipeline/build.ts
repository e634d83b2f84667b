import { NO_FACTS } from '../../lib/domain/facts';
import type { ActionType } from '../../lib/domain/field-type';
import type { RecognisedAction } from '../../lib/domain/order';
import type { CaseOrder } from '../../lib/domain/rule';
import type { EvaluateInput } from '../../lib/pipeline/evaluate';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildOrder } from '../../lib/rules/build-case';

export function buildAction(type: ActionType): RecognisedAction {
  return { type, ref: 'action', label: type, scope: 'page', orderNo: null, confidence: 1, why: [] };
}

/** A save of a plain order; everything can be replaced. */
export function buildInput(order: CaseOrder, more: Partial<EvaluateInput> = {}): EvaluateInput {
  return {
    order: buildOrder(order),
    previous: null,
    action: buildAction('save'),
    mode: 'action',
    pageKind: 'orderForm',
    site: 'shop.example',
    clerk: 'clerk-1',
    now: Date.UTC(2026, 4, 12, 4),
    utcOffsetMinutes: 480,
    facts: NO_FACTS,
    affected: 1,
    role: null,
    policy: BUILT_IN_POLICY,
    ...more,
  };
}
