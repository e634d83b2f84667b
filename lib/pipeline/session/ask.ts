import type { TieredFinding } from '../../domain/finding';
import { type Decision, type Prompt, REFLEX_MS } from '../../domain/prompt';
import type { PromptDesk } from '../../ports/overlay';
import type { Press } from '../../ports/page';
import { overridesOf } from '../override';
import type { OpenPrompt, SessionContext } from './context';
import { GRANT_MS, valuesHash } from './grants';
import { type Judged, judgePress } from './judge';
import { sayNearMiss, turnBack } from './near-miss';

const RUNS: ReadonlySet<Decision['outcome']> = new Set(['confirmed', 'corrected', 'approved', 'broke_glass']);
/** Ways out that answer for the values themselves; who breaks the glass answers for one act only. */
const LASTS: ReadonlySet<Decision['outcome']> = new Set(['confirmed', 'approved']);

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
  const { orderNo } = prompt;
  const since = context.clock.monotonic();
  const open = { flagId, prompt, orderNo, since };
  context.openPrompts.add(open);
  const shown = { flagId, promptId: prompt.id, tier: prompt.tier, shownMs: Math.round(since - started) };
  context.log.emit(context.events.make('prompt.shown', orderNo, shown));
  const answered = context.attend({ promptId: prompt.id, flagId, orderNo, site: context.site, clerk: context.state().clerk });
  const asked = { prompt };
  const decision = await overlay.ask(prompt, deskOf(context, press, asked));
  answered();
  // A page that is leaving has ended the prompt already: an answer after that counts for nothing.
  if (!context.openPrompts.delete(open)) return false;
  const reflex = decision.dwellMs < REFLEX_MS;
  context.log.emit(context.events.make('decision.made', orderNo, { flagId, reflex, ...decision }));
  return follow(context, press, judged, { ...open, prompt: asked.prompt }, decision);
}

/** What an answer leads to: the action runs, or the clerk is back in the field. */
function follow(context: SessionContext, press: Press, judged: Judged, open: OpenPrompt, decision: Decision): boolean {
  const { prompt, flagId } = open;
  if (!RUNS.has(decision.outcome)) {
    turnBack(context, open);
    focusBack(context, prompt);
    return false;
  }
  // A fix may have changed the values since they were first read.
  const now = judgePress(context, press, prompt.id) ?? judged;
  if (!isSameAsk(prompt, now)) {
    void context.overlay().then((overlay) => overlay.notify('page_changed'));
    return false;
  }
  if (decision.fixed.length > 0) sayNearMiss(context, judged, flagId, prompt.id, 'fixed');
  if (LASTS.has(decision.outcome)) {
    const answered = overridesOf(now.prompt?.findings ?? [], now.order, decision, context.clock.now());
    context.overrides.push(...answered);
    if (answered.length > 0) context.remember(answered);
  }
  grant(context, now);
  return true;
}

/** `asked` follows what the prompt shows, for fixes change it. */
function deskOf(context: SessionContext, press: Press, asked: { prompt: Prompt }): PromptDesk {
  const { approvals, elsewhere } = context;
  return {
    ...{ approvals, elsewhere },
    repair(finding, undo) {
      const left = repair(context, press, asked.prompt, finding, undo);
      if (left) asked.prompt = left;
      return left;
    },
  };
}

/** False when the page changed under the question what it was about: an answer covers what was shown and nothing else. */
function isSameAsk(asked: Prompt, now: Judged): boolean {
  if (now.prompt === null) return true;
  const about = ({ orderNo, affected, changes, values }: Prompt) => JSON.stringify([orderNo, affected, changes, values]);
  return about(asked) === about(now.prompt);
}

/** Writes the fix (or the value before it) and judges anew: what is left to ask is the prompt from now on. */
function repair(context: SessionContext, press: Press, prompt: Prompt, finding: TieredFinding, undo: boolean): Prompt | null {
  if (finding.fix === null) return prompt;
  context.page.write(finding.fix.ref, undo ? finding.fix.before : finding.fix.after);
  const again = judgePress(context, press, prompt.id);
  return again?.prompt ? { ...again.prompt, id: prompt.id } : null;
}

function grant(context: SessionContext, judged: Judged): void {
  const given = {
    id: context.newId(),
    site: context.site,
    action: judged.action.type,
    orderNo: judged.action.orderNo ?? judged.order.orderNo,
    values: valuesHash(judged.scope, judged.order),
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
