import { providePort } from '../../../components/desk/section-port';
import { sandboxPort } from '../../../components/sandbox/port';
import { judgeAddress } from '../../../lib/address';
import { caseInSlices, replayInSlices } from '../../../lib/pipeline/replay';
import { itemsFromLog, REPLAY_TYPES } from '../../../lib/pipeline/sandbox/from-log';
import { generatedItems } from '../../../lib/pipeline/sandbox/generated';
import { collectAmounts, runScenarios } from '../../../lib/pipeline/sandbox/tasks';
import type { Progress, SandboxRun, SandboxSource } from '../../../lib/ports/sandbox';
import { withDigest } from '../../review/with-digest';

/** The sandbox over the sample, in this page: the worker that the real desk uses reads the real log. */
export default providePort(sandboxPort, ({ events, clock }) => {
  const itemsOf = async (source: SandboxSource, address: object) => {
    if (source.kind === 'generated') return generatedItems(source.orders, source.seed, source.role);
    const { from, to, site, role } = source;
    const read = await events.read({ types: REPLAY_TYPES });
    return itemsFromLog(read, { from, to, site, address, judge: judgeAddress, utcOffsetMinutes: clock.utcOffsetMinutes(), role });
  };
  return {
    replay(source, before, after, progress) {
      const { result, stop } = run(async () => replayInSlices(await itemsOf(source, before.address), before, after), progress);
      return { stop, result: result.then((value) => value && withDigest(value)) };
    },
    caseOf: (source, id, before, after, progress) =>
      run(async () => caseInSlices(await itemsOf(source, before.address), id, before, after), progress),
    scenarios: (policy, cases, progress) => run(async () => runScenarios(policy, cases, judgeAddress), progress),
    amounts: (source, field, progress) => run(async () => collectAmounts(await itemsOf(source, {}), field), progress),
  };
});

function run<T>(begin: () => Promise<Generator<number, T | null, void>>, progress: Progress): SandboxRun<T> {
  let isStopped = false;
  const work = async () => {
    const steps = await begin();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      progress(step.value, step.value);
      await new Promise((next) => setTimeout(next));
      if (isStopped) return null;
    }
  };
  const stop = () => {
    isStopped = true;
  };
  return { result: work(), stop };
}
