import type { FlaggedEntry } from '../../domain/flagged-entry';
import { localTime } from '../cell';
import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { maskEntry } from '../mask-entry';

/** One entry a line with everything that the log knows of it; code values, not words. */
const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  hasColumns: false,
  hasCheckpoint: false,
  write,
};
export default jsonl;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  for await (const entries of source()) {
    if (entries.length > 0) yield entries.map((entry) => `${JSON.stringify(lineOf(entry, context))}\n`).join('');
  }
}

/** Paths of separated values say nothing to a reader outside: the values stand in their places again. */
function lineOf(entry: FlaggedEntry, context: ExportContext) {
  const { personal, ...rest } = maskEntry(entry, context.masking);
  const named = Object.fromEntries(Object.entries(personal).filter(([name]) => !name.startsWith('body.')));
  return { schema: 'hedan.entry/1', localTime: localTime(entry.at, context.offsetAt(entry.at)), ...rest, personal: named };
}
