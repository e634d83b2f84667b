import type { LogEvent, StoredEvent } from '../domain/event';
import { createTranslator } from '../i18n/translator';
import type { Clock } from '../ports/clock';
import type { EventReader } from '../ports/event-log';
import type { ExportDesk, ExportFormatInfo, ExportReceipt, ExportRequest, PastExport } from '../ports/export-desk';
import type { OpenFile } from '../ports/file-sink';
import type { FindingTexts } from '../ports/finding-texts';
import { COLUMNS, chooseColumns, columnName } from './columns';
import type { ExportContext, ExportFormat } from './format';
import { FORMATS, formatById, formatName } from './formats';
import { maskPlan } from './mask';
import { dayOf } from './plan';
import { countEntries, entrySource, lastSeqOf } from './source';

const PREVIEW_LINES = 12;
const DAY_MS = 86_400_000;

export interface DeskPorts {
  readonly reader: EventReader;
  readonly open: OpenFile;
  readonly texts: FindingTexts;
  readonly clock: Clock;
  readonly version: string;
  locale(): Promise<'zh-CN' | 'en'>;
  /** Exporting is an event like any other. */
  record(body: LogEvent<'export.made'>['body']): Promise<void>;
  /** The oldest signed checkpoint with more than `seq` entries; signs the log as it is now where there is none. */
  covering(seq: number): Promise<string | null>;
  /** Signs the log as it is now. */
  checkpoint(): Promise<string | null>;
}

/** Thrown when the person stopped an export; screens show it as stopped, not as failed. */
export class ExportStopped extends Error {
  override readonly name = 'AbortError';
}

/** Makes files of the log, a page of entries at a time, and writes down that it did. */
export function createExportDesk(ports: DeskPorts): ExportDesk {
  return {
    formats: (locale) => FORMATS.map((format) => infoOf(format, locale.startsWith('en') ? 'en' : 'zh-CN', ports)),
    async preview(request) {
      const context = contextOf(ports, request, await ports.locale(), null);
      const rows = await countEntries(ports.reader, request);
      return { rows, head: await headOf(chosen(request), ports, request, context) };
    },
    run: (request, progress, signal) => run(ports, request, progress, signal),
    async past(limit) {
      const events = await ports.reader.read({ types: ['export.made'], newestFirst: true, limit });
      return events.flatMap(pastOf);
    },
    async saveCheckpoint(text, name) {
      const file = ports.open(name, 'text/plain');
      await file.write(text);
      await file.finish();
    },
  };
}

async function run(
  ports: DeskPorts,
  request: ExportRequest,
  progress: (done: number) => void,
  signal: { readonly aborted: boolean },
): Promise<ExportReceipt> {
  const format = chosen(request);
  const sealed = format.hasCheckpoint ? await ports.covering(await lastSeqOf(ports.reader, request)) : null;
  const context = contextOf(ports, request, await ports.locale(), sealed);
  const expected = await countEntries(ports.reader, request);
  const fileName = nameOf(request, format, ports.clock);
  const file = ports.open(fileName, format.mime, request.gzip);
  try {
    const rows = { first: 0, all: 0 };
    for await (const chunk of format.write(counting(entrySource(ports.reader, request), rows, expected, progress), context)) {
      if (signal.aborted) throw new ExportStopped();
      await file.write(chunk);
    }
    const digest = await file.finish();
    const [from, to] = [isoOf(request.from), isoOf(request.to)];
    const made = { format: format.id, from, to, rows: rows.first, digest, file: fileName };
    await ports.record(request.daily === undefined ? made : { ...made, daily: request.daily });
    const checkpoint = await ports.checkpoint();
    return { fileName, rows: rows.first, missing: Math.max(0, expected - rows.first), digest, checkpoint };
  } catch (error) {
    file.discard();
    throw error;
  }
}

function infoOf(format: ExportFormat, locale: 'zh-CN' | 'en', ports: DeskPorts): ExportFormatInfo {
  const context = contextOf(ports, { format: format.id, from: 0, to: 0, columns: [], masking: 'none' }, locale, null);
  const columns = format.hasColumns ? COLUMNS.map((column) => ({ id: column.id, name: columnName(column, context) })) : [];
  return { id: format.id, name: formatName(format.id, locale), extension: format.extension, columns };
}

function chosen(request: ExportRequest): ExportFormat {
  const format = formatById(request.format);
  if (!format) throw new Error(`unknown export format: ${request.format}`);
  return format;
}

function contextOf(ports: DeskPorts, request: ExportRequest, locale: 'zh-CN' | 'en', checkpoint: string | null): ExportContext {
  const { from, to } = request;
  const masking = maskPlan(request.masking, request.hidden);
  // As it was at each moment, not as it is now: the same day is the same file after a change to or from summer time, too.
  const offsetAt = ports.clock.utcOffsetMinutes;
  const fixed = { checkpoint, productVersion: ports.version, offsetAt };
  const columns = chooseColumns(request.columns);
  return { locale, translator: createTranslator(locale), texts: ports.texts, columns, masking, from, to, ...fixed };
}

async function headOf(format: ExportFormat, ports: DeskPorts, request: ExportRequest, context: ExportContext): Promise<string> {
  let head = '';
  for await (const chunk of format.write(firstPage(entrySource(ports.reader, request, PREVIEW_LINES)), context)) {
    if (typeof chunk !== 'string') return '';
    head += chunk;
    if (head.split('\n').length > PREVIEW_LINES) break;
  }
  return head.split('\n').slice(0, PREVIEW_LINES).join('\n');
}

type Source = ReturnType<typeof entrySource>;

/** Some formats add everything up before their first line: a look at them must not read the whole log. */
function firstPage(source: Source): Source {
  return async function* () {
    for await (const page of source()) {
      yield page;
      return;
    }
  };
}

/** Formats may ask for the entries twice: `first` counts the first time, which is what the file holds. */
function counting(source: Source, rows: { first: number; all: number }, expected: number, tell: (done: number) => void): Source {
  let passes = 0;
  return async function* () {
    const isFirst = passes++ === 0;
    for await (const page of source()) {
      yield page;
      rows.all += page.length;
      if (isFirst) rows.first += page.length;
      tell(expected === 0 ? 1 : Math.min(1, rows.all / (passes * expected)));
    }
  };
}

/** `hedan-2026-11-22.csv` for a day, `hedan-2026-11-01_2026-11-22.csv` for a range; local dates, both inclusive. */
function nameOf(request: ExportRequest, format: ExportFormat, clock: Clock): string {
  const extension = `${format.extension}${request.gzip ? '.gz' : ''}`;
  if (request.name !== undefined) return `${request.name}.${extension}`;
  const day = (ms: number) => dayOf(ms, clock.utcOffsetMinutes(ms));
  const [first, last] = [day(request.from), day(request.to - 1)];
  const range = request.to - request.from <= DAY_MS || first === last ? first : `${first}_${last}`;
  return `hedan-${range}.${extension}`;
}

function pastOf(event: StoredEvent): readonly PastExport[] {
  if (event.type !== 'export.made') return [];
  // The type says the shape; `file` is missing in what the first versions logged.
  const { format, from, to, rows, digest, file = '', daily } = event.body as LogEvent<'export.made'>['body'];
  return [{ at: event.at, by: event.clerk, fileName: file, format, from, to, rows, digest, isDaily: daily !== undefined }];
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
