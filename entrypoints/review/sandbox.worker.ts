import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createOpener } from '../../lib/adapters/db/safe-rows';
import { judgeFully } from '../../lib/address/judge-fully';
import type { ReplayResult } from '../../lib/domain/replay';
import { caseInSlices, replayInSlices } from '../../lib/pipeline/replay';
import { collectAmounts, runScenarios } from '../../lib/pipeline/sandbox/tasks';
import type { SandboxReply, SandboxRequest, SandboxTask } from '../../lib/ports/sandbox';
import { itemsOf } from './sandbox-items';
import { withDigest } from './with-digest';

const stopped = new Set<number>();
const say = (reply: SandboxReply) => self.postMessage(reply);

/** The safe's opened key, as the page tells it before anything else. */
interface SafeMessage {
  readonly kind: 'safe';
  readonly key: Uint8Array | null;
}
let key: Uint8Array | null = null;
const opener = createOpener({ crypto: createSafeCrypto(), key: async () => key });

self.onmessage = ({ data }: MessageEvent<SandboxRequest | SafeMessage>) => {
  if (data.kind === 'safe') key = data.key;
  else if (data.kind === 'stop') stopped.add(data.id);
  else void run(data.id, data).catch((error: unknown) => say({ kind: 'failed', id: data.id, error: String(error) }));
};

/** Works a slice at a time and looks at its messages in between, so that it can be told to stop. */
async function run(id: number, task: SandboxTask): Promise<void> {
  const { total, steps } = await stepsOf(task);
  const isReplay = task.kind === 'replay';
  for (;;) {
    const step = steps.next();
    // What a replay's steps end with is its result.
    if (step.done) return say({ kind: 'done', id, value: isReplay ? await withDigest(step.value as ReplayResult) : step.value });
    say({ kind: 'progress', id, done: step.value, total });
    await new Promise((next) => setTimeout(next));
    if (stopped.delete(id)) return say({ kind: 'stopped', id });
  }
}

async function stepsOf(task: SandboxTask): Promise<{ total: number; steps: Generator<number, unknown, void> }> {
  if (task.kind === 'scenarios') return { total: task.cases.length, steps: runScenarios(task.policy, task.cases, judgeFully) };
  const { total, items } = await itemsOf(task.source, 'before' in task ? task.before.address : {}, opener);
  if (task.kind === 'amounts') return { total, steps: collectAmounts(items, task.field) };
  if (task.kind === 'case') return { total, steps: caseInSlices(items, task.caseId, task.before, task.after) };
  return { total, steps: replayInSlices(items, task.before, task.after) };
}
