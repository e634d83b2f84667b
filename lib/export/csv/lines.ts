import Papa from 'papaparse';
import type { Cell } from '../cell';
import { safeText } from './safe-text';

const CRLF = '\r\n';

/** Rows as RFC 4180 lines, each with its end; texts made safe for spreadsheets. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell.kind === 'text' ? safeText(cell.text) : cell.text)));
  return Papa.unparse(texts, { newline: CRLF }) + CRLF;
}
