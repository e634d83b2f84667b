import type { FlagBody } from '../../domain/event';
import { type TieredFinding, tierRank, withoutChoices } from '../../domain/finding';
import type { SessionContext } from './context';
import { extractOrder } from './extract';
import type { Judged } from './judge';

/**
 * Writes down what was flagged, and apart from it what the policy only observes. Returns the flag's id, or null when
 * nothing reached a hint.
 */
export function recordFlag(context: SessionContext, judged: Judged, flagId = context.newId()): string | null {
  const { findings } = judged.evaluation;
  const orderNo = judged.action.orderNo ?? judged.order.orderNo;
  const observed = findings.filter((finding) => finding.tier === 'observe');
  if (observed.length > 0)
    context.log.emit(context.events.make('flag.observed', orderNo, bodyOf(context, judged, observed, context.newId())));
  const flagged = findings.filter((finding) => tierRank(finding.tier) >= tierRank('hint'));
  if (flagged.length === 0) return null;
  context.log.emit(context.events.make('flag.raised', orderNo, bodyOf(context, judged, flagged, flagId)));
  return flagId;
}

function bodyOf(context: SessionContext, judged: Judged, findings: readonly TieredFinding[], flagId: string): FlagBody {
  const { policy } = context.state();
  return {
    flagId,
    action: judged.action.type,
    actionLabel: judged.action.label,
    findings: findings.map(withoutChoices),
    changes: judged.changes,
    order: extractOrder(judged.order, judged.scope.recognition.pageKind),
    affected: judged.affected,
    policyRevision: policy.revision,
    factsRevision: context.knowledge.facts().revision,
  };
}
