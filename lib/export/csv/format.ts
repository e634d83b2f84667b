import Papa from 'papaparse';
import { columnName } from '../columns';
import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { safeText } from './safe-text';

const BOM = '\ufeff';
const CRLF = '\r\n';

/** RFC 4180 with a byte order mark, without which Excel in a Chinese Windows reads UTF-8 as GBK. */
const csv: ExportFormat = { id: 'csv', extension: 'csv', mime: 'text/csv', hasColumns: true, write };
export default csv;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  yield BOM + lines([context.columns.map((column) => safeText(columnName(column, context)))]);
  for await (const entries of source()) {
    if (entries.length === 0) continue;
    yield lines(
      entries.map((entry) =>
        context.columns.map((column) => {
          const cell = column.cell(entry, context);
          return cell.kind === 'text' ? safeText(cell.text) : cell.text;
        }),
      ),
    );
  }
}

function lines(rows: string[][]): string {
  return Papa.unparse(rows, { newline: CRLF }) + CRLF;
}
