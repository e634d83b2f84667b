import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createOpener } from '../../lib/adapters/db/safe-rows';
import { judgeAddress } from '../../lib/address';
import { toHex } from '../../lib/audit/encoding';
import { createSealer } from '../../lib/audit/sealer';
import { replayInSlices } from '../../lib/pipeline/replay';
import type { ReplayItem } from '../../lib/pipeline/replay-item';
import { itemsFromLog, REPLAY_TYPES } from '../../lib/pipeline/sandbox/from-log';
import { generatedItems } from '../../lib/pipeline/sandbox/generated';
import { collectAmounts, runScenarios } from '../../lib/pipeline/sandbox/tasks';
import type { SandboxReply, SandboxRequest, SandboxSource, SandboxTask } from '../../lib/ports/sandbox';

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
  for (;;) {
    const step = steps.next();
    if (step.done) return say({ kind: 'done', id, value: task.kind === 'replay' ? await withDigest(step.value) : step.value });
    say({ kind: 'progress', id, done: step.value, total });
    await new Promise((next) => setTimeout(next));
    if (stopped.delete(id)) return say({ kind: 'stopped', id });
  }
}

async function withDigest(value: unknown): Promise<unknown> {
  const digest = toHex(await webDigest.sha256(JSON.stringify(value)));
  return Object.assign({ digest }, value);
}

async function stepsOf(task: SandboxTask): Promise<{ total: number; steps: Generator<number, unknown, void> }> {
  if (task.kind === 'scenarios') return { total: task.cases.length, steps: runScenarios(task.policy, task.cases, judgeAddress) };
  const { total, items } = await itemsOf(task.source, task.kind === 'replay' ? task.before.address : {});
  if (task.kind === 'amounts') return { total, steps: collectAmounts(items, task.field) };
  return { total, steps: replayInSlices(items, task.before, task.after) };
}

async function itemsOf(source: SandboxSource, address: object): Promise<{ total: number; items: Iterable<ReplayItem> }> {
  if (source.kind === 'generated') return { total: source.orders, items: generatedItems(source.orders, source.seed) };
  const events = await createEventReader({ sealer: createSealer(webDigest, webRandom), opener }).read({
    types: REPLAY_TYPES,
    afterSeq: -1,
  });
  const { from, to, site } = source;
  const total = events.filter((e) => (e.type === 'flag.raised' || e.type === 'order.seen') && e.at >= from && e.at < to).length;
  const utcOffsetMinutes = -new Date().getTimezoneOffset();
  return { total, items: itemsFromLog(events, { from, to, site, address, judge: judgeAddress, utcOffsetMinutes }) };
}
