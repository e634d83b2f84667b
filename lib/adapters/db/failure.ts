import { LogError, type LogFailure } from '../../domain/log-error';

const BY_NAME: Readonly<Record<string, LogFailure>> = {
  MissingAPIError: 'no_database',
  SecurityError: 'no_database',
  InvalidStateError: 'no_database',
  OpenFailedError: 'no_database',
  UnknownError: 'no_database',
  VersionError: 'newer_version',
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
};

/** The typed error of whatever IndexedDB or Dexie threw. */
export function asLogError(error: unknown): LogError {
  if (error instanceof LogError) return error;
  if (typeof error === 'object' && error !== null && 'inner' in error && error.inner instanceof LogError) return error.inner;
  return new LogError(failureOf(error), error);
}

/** True for the end of a connection that a new one may mend: the browser closed it, or the tail of the log moved. */
export function isConnectionLost(error: unknown): boolean {
  return namesOf(error).some((name) => name === 'DatabaseClosedError' || name === 'InvalidStateError');
}

/** True when an id was there already and the whole batch was therefore rolled back. */
export function isConstraint(error: unknown): boolean {
  return namesOf(error).includes('ConstraintError');
}

/** Dexie wraps causes (`inner`, `failures` of a batch): the innermost known name says it best. A full disk comes as AbortError. */
function failureOf(error: unknown): LogFailure {
  const known = namesOf(error).flatMap((name) => BY_NAME[name] ?? []);
  if (known.includes('quota')) return 'quota';
  return known.at(-1) ?? 'broken';
}

function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    if ('failures' in at && Array.isArray(at.failures)) names.push(...at.failures.flatMap((one: unknown) => namesOf(one)));
    at = 'inner' in at ? at.inner : undefined;
  }
  return names;
}
