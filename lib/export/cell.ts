import type { OffsetAt } from './plan';

/** One value of one entry. `text` is always what a reader would read; the kind tells formats with types more. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'time'; readonly text: string; readonly at: number };

export const EMPTY: Cell = { kind: 'text', text: '' };

export function textCell(text: string | null): Cell {
  return text === null || text === '' ? EMPTY : { kind: 'text', text };
}

/** A whole or decimal number, written without grouping; empty for null. */
export function numberCell(value: number | null, text = String(value)): Cell {
  return value === null ? EMPTY : { kind: 'number', value, text };
}

/** A moment in local time as `2026-05-20 12:00:00`; empty for null. */
export function timeCell(at: number | null, offsetAt: OffsetAt): Cell {
  return at === null ? EMPTY : { kind: 'time', at, text: localTime(at, offsetAt(at)) };
}

const DAY_MS = 86_400_000;
/** The date of the day that was written last: entries come in the order of time. */
let known = { day: Number.NaN, date: '' };

/** `2026-05-20 12:00:00` of a moment at an offset from UTC. */
export function localTime(at: number, utcOffsetMinutes: number): string {
  const local = at + utcOffsetMinutes * 60_000;
  const day = Math.floor(local / DAY_MS);
  if (day !== known.day) known = { day, date: new Date(day * DAY_MS).toISOString().slice(0, -14) };
  const seconds = Math.floor((local - day * DAY_MS) / 1000);
  return `${known.date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
