import Papa from 'papaparse';
import type { ImportedCase } from '../domain/event';
import { type CaseFault, readCase } from './case-schema';

/** A line of the file that was not taken, and why: a key of the knowledge screen's messages; `text` is what it is about. */
export interface BadCase {
  readonly line: number;
  readonly reason: CaseFault | 'json' | 'csv' | 'column' | 'twice' | 'many';
  readonly text: string;
}

export interface ReadCases {
  readonly cases: readonly ImportedCase[];
  readonly bad: readonly BadCase[];
}

/** More than anybody looks through before agreeing. */
const MOST = 10_000;
const SHOWN = 160;

/** Reads cases from CSV with a head line, or from JSON lines. What does not fit is listed by line; it never throws. */
export function readCases(text: string, now: number): ReadCases {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = plain.trimStart().startsWith('{') ? jsonRows(plain) : csvRows(plain);
  const cases = new Map<string, ImportedCase>();
  const bad: BadCase[] = [...rows.bad];
  for (const { line, values } of rows.rows) {
    const said = JSON.stringify(values).slice(0, SHOWN);
    const read = readCase(values, now);
    if (!read.ok) bad.push({ line, reason: read.fault, text: read.text.slice(0, SHOWN) || said });
    else if (cases.has(read.value.id)) bad.push({ line, reason: 'twice', text: read.value.id });
    else if (cases.size >= MOST) bad.push({ line, reason: 'many', text: String(MOST) });
    else cases.set(read.value.id, read.value);
  }
  return { cases: [...cases.values()], bad: bad.sort((a, b) => a.line - b.line) };
}

interface Row {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
}
interface Rows {
  readonly rows: readonly Row[];
  readonly bad: readonly BadCase[];
}

function jsonRows(text: string): Rows {
  const rows: Row[] = [];
  const bad: BadCase[] = [];
  text.split(/\r\n|\r|\n/).forEach((source, i) => {
    if (source.trim() === '') return;
    const values = objectFrom(source);
    if (values) rows.push({ line: i + 1, values });
    else bad.push({ line: i + 1, reason: 'json', text: source.slice(0, SHOWN) });
  });
  return { rows, bad };
}

function objectFrom(source: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** A cell may hold line breaks: the line is counted in the file, not in rows. */
function csvRows(text: string): Rows {
  const rows: Row[] = [];
  const bad: BadCase[] = [];
  let [at, line] = [0, 1];
  let head: readonly string[] | null = null;
  Papa.parse<string[]>(text, {
    step({ data, errors, meta }) {
      const here = line;
      line += text.slice(at, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      at = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      const [error] = errors;
      if (head === null) head = data.map((name) => name.trim());
      else if (error || data.length > head.length)
        bad.push({ line: here, reason: 'csv', text: error?.message ?? data.join(',').slice(0, SHOWN) });
      else rows.push({ line: here, values: Object.fromEntries(head.map((name, i) => [name, data[i] ?? ''])) });
    },
  });
  return { rows, bad };
}
