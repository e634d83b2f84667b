import type { Cell } from '../cell';
import { safeText } from './safe-text';

const CRLF = '\r\n';

/** Texts that stand as they are: a letter or Chinese character followed by nothing that needs quotes. */
const PLAIN = /^[A-Za-z\u3400-\u9fff][^",\r\n]*$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * One RFC 4180 line with its end; texts made safe for spreadsheets. Written here because PapaParse takes twice as long for the
 * same lines, which a million rows feel; `tests/export` reads them back with it and with csv-spectrum.
 */
export function csvLine<T>(items: readonly T[], cellOf: (item: T) => Cell): string {
  const cells: string[] = [];
  for (const item of items) {
    const { kind, text } = cellOf(item);
    cells.push(text === '' || kind !== 'text' || PLAIN.test(text) ? text : quoted(safeText(text)));
  }
  // Joined, not added up: a long text made of many short ones has to be copied together once more when it is written.
  return cells.join(',') + CRLF;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
