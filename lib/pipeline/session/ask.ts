import { type TieredFinding, tierRank } from '../../domain/finding';
import type { Decision, Prompt } from '../../domain/prompt';
import type { Press } from '../../ports/page';
import type { SessionContext } from './context';
import { extractOrder } from './extract';
import { GRANT_MS, valuesHash } from './grants';
import type { Judged } from './judge';
import { judgePress } from './judge';

const RUNS: ReadonlySet<Decision['outcome']> = new Set(['confirmed', 'corrected', 'approved', 'broke_glass']);

/** Writes down what was flagged; nothing for findings that the policy only observes. Returns the flag's id or null. */
export function recordFlag(context: SessionContext, judged: Judged, flagId = context.newId()): string | null {
  const findings = judged.evaluation.findings.filter((finding) => tierRank(finding.tier) >= tierRank('hint'));
  if (findings.length === 0) return null;
  const { policy, facts } = context.state();
  const body = {
    flagId,
    action: judged.action.type,
    actionLabel: judged.action.label,
    findings,
    changes: judged.changes,
    order: extractOrder(judged.order, judged.scope.recognition.pageKind),
    affected: judged.affected,
    policyRevision: policy.revision,
    factsRevision: facts.revision,
  };
  context.log.emit(context.events.make('flag.raised', judged.action.orderNo ?? judged.order.orderNo, body));
  return flagId;
}

/** Asks the one question of this press, logs the answer, and tells whether the action may run. */
export async function askAbout(
  context: SessionContext,
  press: Press,
  judged: Judged,
  prompt: Prompt,
  flagId: string,
): Promise<boolean> {
  const started = context.clock.monotonic();
  const overlay = await context.overlay();
  const orderNo = prompt.orderNo;
  const shownMs = Math.round(context.clock.monotonic() - started);
  const open = { flagId, prompt, orderNo };
  context.openPrompts.add(open);
  context.log.emit(context.events.make('prompt.shown', orderNo, { flagId, promptId: prompt.id, tier: prompt.tier, shownMs }));
  const decision = await overlay.ask(prompt, (finding, undo) => repair(context, press, prompt, finding, undo));
  // A page that is leaving has ended the prompt already: an answer after that counts for nothing.
  if (!context.openPrompts.delete(open)) return false;
  context.log.emit(context.events.make('decision.made', orderNo, { flagId, ...decision }));
  const isRun = RUNS.has(decision.outcome);
  if (isRun) grant(context, press, judged);
  else focusBack(context, prompt);
  return isRun;
}

/** Writes the fix (or the value before it) and judges anew: what is left to ask is the prompt from now on. */
function repair(context: SessionContext, press: Press, prompt: Prompt, finding: TieredFinding, undo: boolean): Prompt | null {
  if (finding.fix === null) return prompt;
  context.page.write(finding.fix.ref, undo ? finding.fix.before : finding.fix.after);
  const again = judgePress(context, press, prompt.id);
  return again?.prompt ? { ...again.prompt, id: prompt.id } : null;
}

function grant(context: SessionContext, press: Press, judged: Judged): void {
  // A fix may have changed the values since they were first read.
  const now = judgePress(context, press, '')?.scope ?? judged.scope;
  const given = {
    id: context.newId(),
    site: context.site,
    action: judged.action.type,
    orderNo: judged.action.orderNo ?? judged.order.orderNo,
    values: valuesHash(now),
    expires: context.clock.now() + GRANT_MS,
  };
  context.grants.add(given);
  context.share(given);
}

/** "Go back" lands in the field that the worst finding is about. */
function focusBack(context: SessionContext, prompt: Prompt): void {
  const ref = prompt.findings.find((finding) => finding.ref !== null)?.ref;
  if (ref) context.page.focus(ref);
}
