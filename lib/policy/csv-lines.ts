import Papa from 'papaparse';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV text with their lines: blank rows are left out and counted, and a cell of several lines counts as that many. */
export function csvRows(text: string): readonly CsvRow[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  let line = 1;
  return data.flatMap((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((all, cell) => all + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return cells.every((cell) => cell.trim() === '') ? [] : [row];
  });
}

/** Text of a CSV file: UTF-8, or what Chinese spreadsheets write (GB 18030) where that cannot be. */
export function decodeCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
