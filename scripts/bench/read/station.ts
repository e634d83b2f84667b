import { createPagePort } from '../../../lib/adapters/dom/page';
import { createPageReader } from '../../../lib/adapters/dom/read';
import { judgeAddress } from '../../../lib/address';
import { gazetteer } from '../../../lib/address/gazetteer';
import { NO_FACTS } from '../../../lib/domain/facts';
import { createSession, type Session, type SessionPorts } from '../../../lib/pipeline/session';
import { BUILT_IN_POLICY } from '../../../lib/policy/defaults';

const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 480 };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const round = (ms: number): number => Math.round(ms * 100) / 100;
const state = {
  policy: BUILT_IN_POLICY,
  facts: NO_FACTS,
  grants: [],
  overrides: [],
  openers: [],
  clerk: 'bench',
  role: null,
  locale: 'zh-CN',
  corrections: null,
} as const;

/** A session over this page with everything but the extension around it: reads, recognises, checks, draws nothing. */
function station(signal: AbortSignal): { readonly session: Session; readonly done: () => number } {
  const reader = createPageReader(document, { clock });
  let checks = 0;
  let ids = 0;
  const overlay = {
    mark: () => undefined,
    notify: () => undefined,
    freeze: () => undefined,
    setLocale: () => undefined,
    close: () => undefined,
  };
  const ports: SessionPorts = {
    page: createPagePort(window, reader, signal),
    overlay: async () => ({ ...overlay, ask: () => new Promise(() => undefined) }),
    ...{ approvals: null, elsewhere: null, attend: () => () => undefined },
    log: { emit: () => undefined },
    clock,
    newId: () => `id-${ids++}`,
    later: (ms, run) => void setTimeout(run, ms),
    judge: judgeAddress,
    askFacts: () => new Promise(() => undefined),
    earlyPresses: () => [],
    makeReady: gazetteer,
    countChecks: () => undefined,
    share: () => undefined,
    remember: () => undefined,
    learnOpener: () => undefined,
    report: () => {
      checks += 1;
    },
  };
  const session = createSession(ports, state);
  reader.observe(signal, session.follow);
  return { session, done: () => checks };
}

/** Follows how long the page has to wait for its turn: a message that posts itself again sees every task in between. */
function watchTurns() {
  const between: number[] = [];
  const channel = new MessageChannel();
  let isOver = false;
  let last = performance.now();
  channel.port1.onmessage = () => {
    between.push(performance.now() - last);
    last = performance.now();
    if (!isOver) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  return {
    between,
    stop: () => {
      isOver = true;
    },
  };
}

/** The first look at the page, code and vocabulary cold: how long it takes and the longest that the page has to wait. */
export async function firstLook() {
  const turns = watchTurns();
  await pause(30);
  turns.between.length = 0;
  const stop = new AbortController();
  const { session, done } = station(stop.signal);
  const start = performance.now();
  const told: number[] = [];
  session.follow();
  while (done() === 0) {
    const at = session.progress();
    if (at !== null && at.total > 0) told.push(Math.floor((100 * at.read) / at.total));
    await pause(0);
  }
  const tookMs = performance.now() - start;
  await pause(20);
  turns.stop();
  stop.abort();
  const rows = session.latest()?.recognition.rows.length ?? 0;
  return { tookMs: round(tookMs), longestSliceMs: round(longest(turns.between)), percentTold: [...new Set(told)], rows };
}

/** Five hundred mutations a second, checked by the rules as they come. */
export async function storm(seconds: number) {
  const { gc } = globalThis as { gc?: () => void };
  const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const stop = new AbortController();
  const { session, done } = station(stop.signal);
  session.follow();
  while (done() === 0) await pause(10);
  gc?.();
  const before = heap();
  const turns = watchTurns();
  const mutations = await rage(seconds);
  turns.stop();
  await pause(600);
  gc?.();
  const heapGrowthMb = round((heap() - before) / 1e6);
  stop.abort();
  const longestTaskMs = round(longest(turns.between));
  return {
    seconds,
    mutationsPerSecond: Math.round(mutations / seconds),
    checks: done(),
    longestTaskMs,
    tasksOver50: turns.between.filter((ms) => ms > 50).length,
    heapGrowthMb,
  };
}

/** Changes as many as are due by now at each turn, so that a slow turn does not lower their number. */
async function rage(seconds: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - start) {
    for (const due = Math.min((elapsed / 1000) * RATE, done + MOST_AT_ONCE); done < due; done += 5) mutate(done / 5);
    await pause(5);
  }
  return done;
}
/** Changes a second, and how many may come in one task of the page. */
const RATE = 500;
const MOST_AT_ONCE = 100;

const longest = (between: readonly number[]): number => between.reduce((most, ms) => Math.max(most, ms), 0);

function mutate(n: number): void {
  const rows = document.querySelectorAll('#list tbody tr');
  for (let i = 0; i < 5; i += 1) {
    const row = rows.item((n * 5 + i) % rows.length);
    if (i === 0) row.classList.toggle('active');
    else if (i === 1) (row.children.item(7) as Element).innerHTML = `<span class="tag">状态${n}</span>`;
    else if (i === 2) row.parentNode?.insertBefore(row, row.parentNode.firstChild);
    else (row.children.item(2)?.firstElementChild as Element).textContent = `客户${n}`;
  }
}
