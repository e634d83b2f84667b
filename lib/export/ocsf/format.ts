import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { detectionFinding } from './finding';

/** One OCSF event a line, which is how collectors take them. */
const ocsf: ExportFormat = {
  id: 'ocsf',
  extension: 'ocsf.jsonl',
  mime: 'application/x-ndjson',
  hasColumns: false,
  hasCheckpoint: false,
  write,
};
export default ocsf;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  for await (const entries of source()) {
    if (entries.length > 0) yield entries.map((entry) => `${JSON.stringify(detectionFinding(entry, context))}\n`).join('');
  }
}
