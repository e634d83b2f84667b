import { isContestable, type TieredFinding, tierRank } from '../../lib/domain/finding';
import type { Prompt, ReasonCode } from '../../lib/domain/prompt';

/** What the clerk has put in so far. */
export interface Draft {
  readonly reason: ReasonCode | null;
  readonly note: string;
  readonly answer: string;
  /** "I have looked at it", where that is all that is asked for. */
  readonly acknowledged: boolean;
  readonly falsePositives: readonly string[];
  readonly fixed: readonly number[];
}

export const EMPTY_DRAFT: Draft = { reason: null, note: '', answer: '', acknowledged: false, falsePositives: [], fixed: [] };

/** What still stands between the clerk and going on; null when nothing does. */
export type Missing = 'answer' | 'reason' | 'ack' | 'falsePositive' | 'delay' | null;

/** Tells what is missing. `elapsedMs` since the prompt was first painted. A prompt that was repaired away asks for nothing. */
export function missingOf(prompt: Prompt, draft: Draft, isRepaired: boolean, elapsedMs: number): Missing {
  if (isRepaired) return null;
  if (elapsedMs < prompt.delayMs) return 'delay';
  if (prompt.challenge && !isSame(draft.answer, prompt.challenge.answer)) return 'answer';
  if (asksReason(prompt)) return draft.reason === null ? 'reason' : null;
  if (prompt.override === 'false_positive_only') return isAllFalse(prompt, draft) ? null : 'falsePositive';
  return prompt.override === 'with_ack' && !draft.acknowledged ? 'ack' : null;
}

/** What cannot simply be confirmed: a second, deliberate step breaks the glass. */
export function needsGlass(prompt: Prompt): boolean {
  return prompt.tier === 'block' || prompt.tier === 'dual' || prompt.override === 'not_allowed';
}

/** True where a coded reason is asked for; also where only a report would do and there is nothing that could be reported. */
export function asksReason(prompt: Prompt): boolean {
  if (needsGlass(prompt) || prompt.override === 'with_reason') return true;
  return prompt.override === 'false_positive_only' && !askedFindings(prompt).some(isContestable);
}

/** The findings that make this a question; hints stand beside them. */
function askedFindings(prompt: Prompt): readonly TieredFinding[] {
  return prompt.findings.filter((finding) => tierRank(finding.tier) >= tierRank('confirm'));
}

function isAllFalse(prompt: Prompt, draft: Draft): boolean {
  const judged = askedFindings(prompt).filter(isContestable);
  return judged.every((finding) => draft.falsePositives.includes(finding.rule));
}

/** Full width, spaces, thousands separators and case do not matter: the value was touched, that is the point. */
export function isSame(typed: string, wanted: string): boolean {
  const [left, right] = [plain(typed), plain(wanted)];
  if (left === '') return false;
  return left === right || (/^\d+(\.\d+)?$/.test(left) && /^\d/.test(right) && Number(left) === Number(right));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .toLowerCase();
}
