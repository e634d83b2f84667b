import { createPageReader, type PageReader } from '../../../lib/adapters/dom/read';
import { PROFILES } from '../../../lib/profiles';
import { createRecogniser, recognise } from '../../../lib/recognise';

const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 0 };
const newReader = (): PageReader => createPageReader(document, { clock });
const options = { profiles: PROFILES };

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

/** One page that is watched and recognised again and again, as a session does it. */
function watched() {
  const reader = newReader();
  const recogniser = createRecogniser();
  reader.observe(new AbortController().signal, () => undefined);
  const again = () => recogniser.recognise(reader.update(), options);
  again();
  const field = document.querySelector<HTMLInputElement>('#f1') ?? document.createElement('input');
  const cell = document.querySelector('#list tbody tr:nth-child(9) td:nth-child(3) div') ?? document.body;
  const button = document.querySelector('#list tbody tr:nth-child(5) a[onclick]') ?? document.body;
  return { reader, again, field, cell, button };
}
let page: ReturnType<typeof watched> | null = null;
const onPage = () => (page ??= watched());

/** Kinds of work that are measured; each does its work once. */
const WORKS = {
  pass,
  read: () => newReader().read(),
  full: () => recognise(newReader().read(), options),
  nothingChanged: () => onPage().again(),
  value: (i: number) => {
    onPage().field.value = `1380000${i}`;
    return onPage().again();
  },
  text: (i: number) => {
    onPage().cell.textContent = `王${i}`;
    document.body.checkVisibility();
    return onPage().again();
  },
  /** What the page and the browser do for such a change by themselves: subtracted. */
  valueAlone: (i: number) => {
    onPage().field.value = `1390000${i}`;
  },
  textAlone: (i: number) => {
    onPage().cell.textContent = `李${i}`;
    document.body.checkVisibility();
  },
  pressable: () => onPage().reader.pressable(onPage().button),
  readScope: () => onPage().reader.readScope(onPage().field),
} satisfies Record<string, (i: number) => unknown>;

export type Work = keyof typeof WORKS;
export const works = Object.keys(WORKS) as readonly Work[];

/** Does one kind of work so many times, in one task. */
export function run(work: Work, times: number): void {
  for (let i = 0; i < times; i += 1) WORKS[work](i);
}

/** Size of the page that is measured. */
export function size(): { readonly elements: number; readonly controls: number; readonly pressables: number } {
  const snapshot = newReader().read();
  const elements = document.getElementsByTagName('*').length;
  return { elements, controls: snapshot.controls.length, pressables: snapshot.pressables.length };
}

export { firstLook, storm } from './station';
