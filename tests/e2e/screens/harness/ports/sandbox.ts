import { providePort } from '../../../../../components/desk/section-port';
import { sandboxPort } from '../../../../../components/sandbox/port';
import { withDigest } from '../../../../../entrypoints/review/with-digest';
import { judgeFully } from '../../../../../lib/address/judge-fully';
import { caseInSlices, replayInSlices } from '../../../../../lib/pipeline/replay';
import { itemsFromLog, REPLAY_TYPES } from '../../../../../lib/pipeline/sandbox/from-log';
import { generatedItems } from '../../../../../lib/pipeline/sandbox/generated';
import { collectAmounts, runScenarios } from '../../../../../lib/pipeline/sandbox/tasks';
import type { Progress, SandboxRun, SandboxSource } from '../../../../../lib/ports/sandbox';

/** The real sandbox over the harness's log, on the page's own thread: the harness has no worker. */
export default providePort(sandboxPort, ({ events }) => {
  const itemsOf = async (source: SandboxSource) => {
    if (source.kind === 'generated') return generatedItems(source.orders, source.seed, source.role);
    const { from, to, site, role } = source;
    const log = await events.read({ types: REPLAY_TYPES });
    return itemsFromLog(log, { from, to, site, address: {}, judge: judgeFully, utcOffsetMinutes: 480, role });
  };
  return {
    replay: (source, before, after, progress) => {
      const { result, stop } = run(async () => replayInSlices(await itemsOf(source), before, after), progress);
      return { stop, result: result.then((value) => value && withDigest(value)) };
    },
    caseOf: (source, id, before, after, progress) =>
      run(async () => caseInSlices(await itemsOf(source), id, before, after), progress),
    scenarios: (policy, cases, progress) => run(async () => runScenarios(policy, cases, judgeFully), progress),
    amounts: (source, field, progress) => run(async () => collectAmounts(await itemsOf(source), field), progress),
  };
});

function run<T>(begin: () => Promise<Generator<number, T | null, void>>, progress: Progress): SandboxRun<T> {
  let isStopped = false;
  const work = async () => {
    const steps = await begin();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      progress(step.value, step.value * 2);
      await new Promise((next) => setTimeout(next));
      if (isStopped) return null;
    }
  };
  return {
    result: work(),
    stop() {
      isStopped = true;
    },
  };
}
