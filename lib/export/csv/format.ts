import { textCell } from '../cell';
import { columnName } from '../columns';
import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { csvLine } from './lines';

const BOM = '\ufeff';

/** RFC 4180 with a byte order mark, without which Excel in a Chinese Windows reads UTF-8 as GBK. */
const csv: ExportFormat = { id: 'csv', extension: 'csv', mime: 'text/csv', hasColumns: true, hasCheckpoint: false, write };
export default csv;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  const { columns } = context;
  yield BOM + csvLine(columns, (column) => textCell(columnName(column, context)));
  for await (const entries of source()) {
    const lines = entries.map((entry) => csvLine(columns, (column) => column.cell(entry, context)));
    if (lines.length > 0) yield lines.join('');
  }
}
