/**
 * Why the log cannot take or give entries: `no_database` (private window, storage switched off), `blocked` (another
 * version of the product holds it), `newer_version` (written by a later version), `quota` (disk or quota full; the
 * whole batch was rolled back), `locked` (encrypted and not unlocked), `closed`, `broken` (anything else).
 */
export const LOG_FAILURES = ['no_database', 'blocked', 'newer_version', 'quota', 'locked', 'closed', 'broken'] as const;
export type LogFailure = (typeof LOG_FAILURES)[number];

/** What every method of a log rejects with. The code is what screens and the badge show; the message is for the console. */
export class LogError extends Error {
  readonly code: LogFailure;

  constructor(code: LogFailure, cause?: unknown) {
    super(`the log cannot be used: ${code}${cause instanceof Error ? ` (${cause.message})` : ''}`);
    this.name = 'LogError';
    this.code = code;
    this.cause = cause;
  }
}
