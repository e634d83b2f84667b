import { createPageReader, type PageReader } from '../../lib/adapters/dom/read';

export interface ReadFigures {
  readonly elements: number;
  readonly controls: number;
  readonly passMs: number;
  readonly readMs: number;
  /** Full read in passes; the bar is 3. */
  readonly readInPasses: number;
  /** The same from the fastest tenth of the runs: on a busy machine the median also measures the others. */
  readonly quietReadInPasses: number;
  readonly firstReadMs: number;
  readonly updateMs: number;
  /** Update after one field changed, as a share of a full read; the bar is 0.05. */
  readonly updateShare: number;
  readonly textUpdateMs: number;
  readonly textUpdateShare: number;
  readonly pressableMs: number;
  readonly readScopeMs: number;
  readonly slicedMs: number;
  readonly longestSliceMs: number;
  readonly storm: {
    readonly seconds: number;
    readonly longestTaskMs: number;
    readonly tasksOver50: number;
    readonly heapGrowthMb: number;
  } | null;
}

const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 0 };
const newReader = (): PageReader => createPageReader(document, { clock });
const quantile = (list: readonly number[], at: number): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * at)] ?? 0;
const round = (ms: number): number => Math.round(ms * 1000) / 1000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function times(runs: number, works: readonly ((i: number) => unknown)[]): number[][] {
  const lists = works.map((): number[] => []);
  for (let i = 0; i < runs; i += 1) for (const [n, work] of works.entries()) lists[n]?.push(time(() => work(i)));
  return lists;
}

/** Runs inside the page and measures one reader after another. */
export async function measureInPage({ storm }: { storm: number }): Promise<ReadFigures> {
  const elements = document.getElementsByTagName('*').length;
  const runs = elements > 10_000 ? 15 : 60;
  const reader = newReader();
  const firstReadMs = time(() => reader.read());
  const [passes = [], reads = []] = times(runs, [pass, () => reader.read()]);
  const readMs = quantile(reads, 0.5);
  const passMs = quantile(passes, 0.5);
  return {
    elements,
    controls: reader.read().controls.length,
    passMs: round(passMs),
    readMs: round(readMs),
    readInPasses: round(readMs / passMs),
    quietReadInPasses: round(quantile(reads, 0.1) / quantile(passes, 0.1)),
    firstReadMs: round(firstReadMs),
    ...updates(runs, readMs),
    ...(await slices()),
    storm: storm === 0 ? null : await weather(storm),
  };
}

/** The yardstick: every text and every attribute, read once. */
function pass(): number {
  let sum = 0;
  const walker = document.createTreeWalker(document, 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) sum += (node.nodeValue ?? '').length;
    else for (const attribute of (node as Element).attributes) sum += attribute.name.length + attribute.value.length;
  }
  return sum;
}

function updates(runs: number, readMs: number) {
  const reader = newReader();
  const stop = new AbortController();
  reader.observe(stop.signal, () => undefined);
  reader.update();
  const field = document.querySelector<HTMLInputElement>('#f1') ?? document.createElement('input');
  const cell = document.querySelector('#list tbody tr:nth-child(9) td:nth-child(3) div') ?? document.body;
  const button = document.querySelector('#list tbody tr:nth-child(5) a[onclick]') ?? document.body;
  const values: number[] = [];
  const texts: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    field.value = `1380000${i}`;
    values.push(time(() => reader.update()));
    cell.textContent = `王${i}`;
    texts.push(time(() => reader.update()));
  }
  const [presses = [], scopes = []] = times(runs, [() => reader.pressable(button), () => reader.readScope(field)]);
  stop.abort();
  return {
    updateMs: round(quantile(values, 0.5)),
    updateShare: round(quantile(values, 0.5) / readMs),
    textUpdateMs: round(quantile(texts, 0.5)),
    textUpdateShare: round(quantile(texts, 0.5) / readMs),
    pressableMs: round(quantile(presses, 0.5)),
    readScopeMs: round(quantile(scopes, 0.5)),
  };
}

/** A slice is what passes between two turns of a message that posts itself again. */
async function slices() {
  const between: number[] = [];
  const channel = new MessageChannel();
  let isDone = false;
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    between.push(now - last);
    last = now;
    if (!isDone) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await pause(50);
  between.length = 0;
  const start = performance.now();
  await newReader().readSliced(new AbortController().signal);
  const slicedMs = performance.now() - start;
  await pause(20);
  isDone = true;
  return { slicedMs: round(slicedMs), longestSliceMs: round(Math.max(0, ...between)) };
}

/** Five hundred mutations a second. */
async function weather(seconds: number): Promise<NonNullable<ReadFigures['storm']>> {
  const { gc } = globalThis as { gc?: () => void };
  const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const reader = newReader();
  const stop = new AbortController();
  const tasks: number[] = [];
  reader.observe(stop.signal, () => tasks.push(time(() => reader.update())));
  reader.update();
  gc?.();
  const before = heap();
  const until = performance.now() + seconds * 1000;
  for (let n = 0; performance.now() < until; n += 1) {
    mutate(n);
    await pause(10);
  }
  reader.update();
  gc?.();
  const heapGrowthMb = round((heap() - before) / 1e6);
  stop.abort();
  return {
    seconds,
    longestTaskMs: round(Math.max(0, ...tasks)),
    tasksOver50: tasks.filter((ms) => ms > 50).length,
    heapGrowthMb,
  };
}

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
