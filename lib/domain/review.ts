/** What a reviewer says about a flagged entry. OCSF verdict ids: 2, 1, 5, 10, 6, 7, 3. */
export const VERDICTS = ['true_positive', 'false_positive', 'benign', 'duplicate', 'test', 'insufficient', 'disregard'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a flagged entry stands on its way to being closed. */
export const ENTRY_STATUSES = ['open', 'claimed', 'reviewed', 'escalated', 'closed'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** How the order behind a reviewed entry ended. */
export const CLOSE_REASONS = ['corrected', 'confirmed_ok', 'refunded', 'cancelled', 'compensated'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Which desk an entry goes to: by the error types of its findings. */
export const REVIEW_QUEUES = ['address', 'amount', 'goods', 'behaviour'] as const;
export type ReviewQueue = (typeof REVIEW_QUEUES)[number];

/** Narrows a stored text (old logs may hold words of a later version). */
export function isVerdict(text: string): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text);
}
