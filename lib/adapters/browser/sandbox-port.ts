import type { Progress, SandboxPort, SandboxReply, SandboxRun, SandboxTask } from '../../ports/sandbox';

/** The part of a worker that is needed here. */
export interface SandboxWorker extends EventTarget {
  postMessage(message: unknown): void;
}

interface Waiting {
  readonly progress: Progress;
  readonly settle: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** A sandbox over a worker that is started when it is needed first. */
export function createSandboxPort(start: () => SandboxWorker): SandboxPort {
  const waiting = new Map<number, Waiting>();
  let worker: SandboxWorker | null = null;
  let last = 0;

  function listen(): SandboxWorker {
    const fresh = start();
    fresh.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<SandboxReply>;
      const one = waiting.get(data.id);
      if (!one) return;
      if (data.kind === 'progress') return one.progress(data.done, data.total);
      waiting.delete(data.id);
      if (data.kind === 'failed') one.fail(new Error(data.error));
      // Made by our own worker for the task that it was given.
      else one.settle(data.kind === 'done' ? data.value : null);
    });
    fresh.addEventListener('error', (event) => {
      worker = null;
      for (const one of waiting.values()) one.fail(new Error((event as ErrorEvent).message));
      waiting.clear();
    });
    return fresh;
  }

  function run<T>(task: SandboxTask, progress: Progress): SandboxRun<T> {
    worker ??= listen();
    const to = worker;
    last += 1;
    const id = last;
    const result = new Promise<T | null>((resolve, reject) => {
      waiting.set(id, { progress, settle: (value) => resolve(value as T | null), fail: reject });
    });
    to.postMessage({ id, ...task });
    return { result, stop: () => to.postMessage({ kind: 'stop', id }) };
  }

  return {
    replay: (source, before, after, progress) => run({ kind: 'replay', source, before, after }, progress),
    caseOf: (source, caseId, before, after, progress) => run({ kind: 'case', source, caseId, before, after }, progress),
    scenarios: (policy, cases, progress) => run({ kind: 'scenarios', policy, cases }, progress),
    amounts: (source, field, progress) => run({ kind: 'amounts', source, field }, progress),
  };
}
