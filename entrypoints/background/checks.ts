import { readWaitingSums, writeWaitingSums } from '../../lib/adapters/browser/check-store';
import type { CheckSums } from '../../lib/domain/policy-revision';
import { addSums } from '../../lib/policy/check-sums';
import { ownEvent } from './own-events';
import type { Record } from './record';

/** A quarter of an hour of sums is one event. */
const WAIT_MS = 15 * 60_000;

export interface Checks {
  add(sums: CheckSums): Promise<void>;
  /** Writes down what waits: all of it, or only when it has waited long enough. */
  flush(force: boolean): Promise<void>;
}

/** Gathers what pages counted, survives the worker's end, and writes it to the log now and then. */
export function createChecks(record: Pick<Record, 'append'>): Checks {
  let line: Promise<void> = Promise.resolve();
  const inLine = (work: () => Promise<void>): Promise<void> => {
    line = line.then(work, work);
    return line;
  };
  async function flushNow(force: boolean): Promise<void> {
    const waiting = await readWaitingSums();
    if (!waiting || (!force && Date.now() - waiting.since < WAIT_MS)) return;
    await record.append([ownEvent('checks.counted', waiting.sums)]);
    await writeWaitingSums(null);
  }
  return {
    flush: (force) => inLine(() => flushNow(force)),
    add: (sums) =>
      inLine(async () => {
        const waiting = await readWaitingSums();
        const isSame = waiting?.sums.policyRevision === sums.policyRevision;
        if (waiting && !isSame) await flushNow(true);
        const before = waiting && isSame ? waiting : { since: Date.now(), sums: null };
        await writeWaitingSums({ since: before.since, sums: before.sums ? addSums(before.sums, sums) : sums });
      }),
  };
}
