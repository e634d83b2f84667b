import { isEventOf } from '../../domain/event-types';
import type { LayerFault, PolicyChange } from '../../domain/policy-revision';
import { resolvePolicy } from '../../policy/resolve';
import { readScenarios } from '../../policy/scenario-csv';
import type { EventReader } from '../../ports/event-log';
import type { PolicyPort } from '../../ports/policy';
import type { JudgeAddress } from '../evaluate';
import { runScenarios } from './tasks';

/**
 * The port with saved scenario cases in front of `publish`: a policy that gets one wrong is refused, each failed case a
 * fault. Going back to an earlier revision is never held up.
 */
export function withScenarios(port: PolicyPort, events: Pick<EventReader, 'read'>, judge: JudgeAddress): PolicyPort {
  return {
    ...port,
    async publish(change) {
      const faults = change.kind === 'rollback' ? [] : await failed(port, change, events, judge);
      return faults.length > 0 ? { ok: false, faults, gate: [] } : port.publish(change);
    },
  };
}

async function failed(
  port: PolicyPort,
  { layer, document }: PolicyChange,
  events: Pick<EventReader, 'read'>,
  judge: JudgeAddress,
): Promise<readonly LayerFault[]> {
  const [saved] = await events.read({ types: ['scenarios.saved'], newestFirst: true, limit: 1 });
  if (!saved || !isEventOf(saved, 'scenarios.saved')) return [];
  const { documents } = await port.read();
  const { policy } = resolvePolicy({ ...documents, [layer]: document }, {});
  // What was saved by an earlier version may hold a row that is refused now; the rest of it counts.
  const { cases } = readScenarios(saved.body.csv);
  const expected = new Map(cases.map((one) => [one.id, one.expect]));
  return resultsOf(runScenarios(policy, cases, judge)).flatMap(({ id, passed, asking }) =>
    passed ? [] : [{ layer, path: `scenarios.${id}`, reason: `${expected.get(id)}: ${asking.join(' ') || '-'}` }],
  );
}

function resultsOf<T>(steps: Generator<number, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
