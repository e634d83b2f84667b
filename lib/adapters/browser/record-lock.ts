/** One piece of work on the whole log at a time (retention, erasure, restoring), whichever page or worker does it. */
export function withRecordLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('hedan-record', work);
}
