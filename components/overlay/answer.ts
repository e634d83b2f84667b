import type { Prompt, ReasonCode } from '../../lib/domain/prompt';

/** What the clerk has put in so far. */
export interface Draft {
  readonly reason: ReasonCode | null;
  readonly note: string;
  readonly answer: string;
  readonly falsePositives: readonly string[];
  readonly fixed: readonly number[];
}

export const EMPTY_DRAFT: Draft = { reason: null, note: '', answer: '', falsePositives: [], fixed: [] };

/** What still stands between the clerk and going on; null when nothing does. */
export type Missing = 'answer' | 'reason' | 'delay' | null;

/** Tells what is missing. `elapsedMs` since the prompt was first painted. A prompt that was repaired away asks for nothing. */
export function missingOf(prompt: Prompt, draft: Draft, isRepaired: boolean, elapsedMs: number): Missing {
  if (isRepaired) return null;
  if (elapsedMs < prompt.delayMs) return 'delay';
  if (prompt.challenge && !isSame(draft.answer, prompt.challenge.answer)) return 'answer';
  return draft.reason === null ? 'reason' : null;
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
