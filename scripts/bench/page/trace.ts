import type { LoadFigures } from './load';

/** One entry of Chromium's trace; times in microseconds, `tdur` is the thread's own processor time. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly frame?: string;
    readonly fileName?: string;
    readonly url?: string;
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string; readonly type?: string };
  };
}

/** What Chromium calls a stretch of script: running it, its callbacks, its microtasks, and making it ready to run. */
const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|v8\.(?:compile|compileModule|evaluateModule|run|callFunction))$/;

interface Stretch {
  readonly at: number;
  readonly end: number;
  readonly isOurs: boolean;
  /** Processor time without the stretches of somebody else inside, µs. */
  self: number;
}

/** Adds up the stretches on the thread that loaded `url`, until its `load` event ended and for `laterMs` after it. */
export function scriptTimes(events: readonly TraceEvent[], url: string, laterMs: number): Omit<LoadFigures, 'ourKeyMs'> {
  const started = events.find(({ args, name }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  const loaded = events.find(
    ({ args, name, ts }) => name === 'loadEventEnd' && args.frame === started?.args.frame && started && ts > started.ts,
  );
  if (!started || !loaded) throw new Error(`the trace of ${url} has no load event`);
  const stretches = stretchesOf(events, loaded);
  const sum = (isOurs: boolean, from: number, to: number) =>
    stretches.filter((one) => one.isOurs === isOurs && one.at >= from && one.at < to).reduce((all, { self }) => all + self, 0) /
    1_000;
  const later = loaded.ts + laterMs * 1_000;
  return {
    ownScriptMs: sum(false, started.ts, loaded.ts),
    ourLoadMs: sum(true, started.ts, loaded.ts),
    ourLaterMs: sum(true, loaded.ts, later),
    ourLongestMs: Math.max(0, ...stretches.filter(({ isOurs }) => isOurs).map(({ self }) => self / 1_000)),
  };
}

/** Our script between each key and the next one, in its own events or beside them, ms: no key can have waited longer for us. */
export function ourTimePerKey(events: readonly TraceEvent[]): readonly number[] {
  const keys = events.filter(({ args, name }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (!first) return [];
  const ours = stretchesOf(events, first).filter(({ isOurs }) => isOurs);
  return keys.slice(1).map(({ ts }, i) => {
    const from = keys[i]?.ts ?? ts;
    return ours.filter(({ at }) => at >= from && at < ts).reduce((sum, { self }) => sum + self, 0) / 1_000;
  });
}

/** Takes what lies inside out of what lies around it; a stretch without an address belongs to whoever is around it. */
function stretchesOf(all: readonly TraceEvent[], { pid, tid }: TraceEvent): readonly Stretch[] {
  const events = all.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && SCRIPT.test(event.name));
  const open: Stretch[] = [];
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .flatMap((event) => {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
      const around = open.at(-1);
      const spent = event.tdur ?? event.dur ?? 0;
      const address = event.args.data?.url ?? event.args.fileName ?? event.args.url ?? '';
      const isOurs = address === '' ? (around?.isOurs ?? false) : address.startsWith('chrome-extension://');
      if (around?.isOurs === isOurs) return [];
      if (around) around.self -= spent;
      const stretch = { at: event.ts, end: event.ts + (event.dur ?? 0), isOurs, self: spent };
      open.push(stretch);
      return [stretch];
    });
}
