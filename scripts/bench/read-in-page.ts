import type { PageReader } from '../../lib/adapters/dom/read';

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

interface Bench {
  readonly hedanRead: { createPageReader(doc: Document, options: unknown): PageReader };
  readonly gc?: () => void;
}

/** Runs inside the page: it may use nothing from outside of itself. */
export async function measureInPage({ storm }: { storm: number }): Promise<ReadFigures> {
  const { hedanRead, gc } = globalThis as unknown as Bench;
  const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 0 };
  const newReader = () => hedanRead.createPageReader(document, { clock });
  const quantile = (list: number[], at: number) => [...list].sort((a, b) => a - b)[Math.floor(list.length * at)] ?? 0;
  const median = (list: number[]) => quantile(list, 0.5);
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const round = (ms: number) => Math.round(ms * 1000) / 1000;
  const pass = () => {
    let sum = 0;
    const walker = document.createTreeWalker(document, 5);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === 3) sum += (node.nodeValue ?? '').length;
      else for (const attribute of (node as Element).attributes) sum += attribute.name.length + attribute.value.length;
    }
    return sum;
  };
  const reader = newReader();
  const firstReadMs = time(() => reader.read());
  const runs = document.getElementsByTagName('*').length > 10_000 ? 15 : 60;
  const passes: number[] = [];
  const reads: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    passes.push(time(pass));
    reads.push(time(() => reader.read()));
  }
  const watcher = newReader();
  const stop = new AbortController();
  watcher.observe(stop.signal, () => undefined);
  watcher.update();
  const field = document.querySelector<HTMLInputElement>('#f1') ?? document.createElement('input');
  const cell = document.querySelector('#list tbody tr:nth-child(9) td:nth-child(3) div') ?? document.body;
  const values: number[] = [];
  const texts: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    field.value = `1380000${i}`;
    values.push(time(() => watcher.update()));
    cell.textContent = `王${i}`;
    texts.push(time(() => watcher.update()));
  }
  const snapshot = watcher.update();
  const button = document.querySelector('#list tbody tr:nth-child(5) a[onclick]') ?? document.body;
  const presses: number[] = [];
  const scopes: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    presses.push(time(() => watcher.pressable(button)));
    scopes.push(time(() => watcher.readScope(field)));
  }
  stop.abort();
  // A slice is what passes between two turns of a message that posts itself again.
  const slices = newReader();
  const longestBetween: number[] = [];
  const channel = new MessageChannel();
  let isDone = false;
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longestBetween.push(now - last);
    last = now;
    if (!isDone) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  longestBetween.length = 0;
  const start = performance.now();
  await slices.readSliced(new AbortController().signal);
  const slicedMs = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 20));
  isDone = true;
  const longestSlice = Math.max(0, ...longestBetween);
  const readMs = median(reads);
  const passMs = median(passes);
  const figures = {
    elements: document.getElementsByTagName('*').length,
    controls: snapshot.controls.length,
    passMs: round(passMs),
    readMs: round(readMs),
    readInPasses: round(readMs / passMs),
    quietReadInPasses: round(quantile(reads, 0.1) / quantile(passes, 0.1)),
    firstReadMs: round(firstReadMs),
    updateMs: round(median(values)),
    updateShare: round(median(values) / readMs),
    textUpdateMs: round(median(texts)),
    textUpdateShare: round(median(texts) / readMs),
    pressableMs: round(median(presses)),
    readScopeMs: round(median(scopes)),
    slicedMs: round(slicedMs),
    longestSliceMs: round(longestSlice),
  };
  if (storm === 0) return { ...figures, storm: null };
  const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const stormy = newReader();
  const end = new AbortController();
  let longestTask = 0;
  let over = 0;
  stormy.observe(end.signal, () => {
    const took = time(() => stormy.update());
    longestTask = Math.max(longestTask, took);
    if (took > 50) over += 1;
  });
  stormy.update();
  gc?.();
  const before = heap();
  const rows = document.querySelectorAll('#list tbody tr');
  const until = performance.now() + storm * 1000;
  for (let n = 0; performance.now() < until; n += 1) {
    for (let i = 0; i < 5; i += 1) {
      const row = rows.item((n * 5 + i) % rows.length);
      if (i === 0) row.classList.toggle('active');
      else if (i === 1) (row.children.item(7) as Element).innerHTML = `<span class="tag">状态${n}</span>`;
      else if (i === 2) row.parentNode?.insertBefore(row, row.parentNode.firstChild);
      else (row.children.item(2)?.firstElementChild as Element).textContent = `客户${n}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  stormy.update();
  gc?.();
  const heapGrowthMb = round((heap() - before) / 1e6);
  end.abort();
  return { ...figures, storm: { seconds: storm, longestTaskMs: round(longestTask), tasksOver50: over, heapGrowthMb } };
}
