import type { LogEvent } from '../domain/event';
import { createTranslator } from '../i18n/translator';
import type { Clock } from '../ports/clock';
import type { EventReader } from '../ports/event-log';
import type { ExportDesk, ExportFormatInfo, ExportRequest } from '../ports/export-desk';
import type { OpenFile } from '../ports/file-sink';
import type { FindingTexts } from '../ports/finding-texts';
import { COLUMNS, chooseColumns, columnName } from './columns';
import type { ExportContext, ExportFormat } from './format';
import { FORMATS, formatById, formatName } from './formats';
import { countEntries, entrySource } from './source';

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
      const context = contextOf(ports, request, await ports.locale());
      const rows = await countEntries(ports.reader, request);
      return { rows, head: await headOf(chosen(request), ports, request, context) };
    },
    async run(request, progress, signal) {
      const format = chosen(request);
      const context = contextOf(ports, request, await ports.locale());
      const rows = await countEntries(ports.reader, request);
      const fileName = nameOf(request, format, ports.clock.utcOffsetMinutes());
      const file = ports.open(fileName, format.mime);
      try {
        let done = 0;
        const source = counting(entrySource(ports.reader, request), (entries) => {
          done += entries;
          progress(rows === 0 ? 1 : Math.min(1, done / rows));
        });
        for await (const chunk of format.write(source, context)) {
          if (signal.aborted) throw new ExportStopped();
          await file.write(chunk);
        }
        const digest = await file.finish();
        await ports.record({ format: format.id, from: isoOf(request.from), to: isoOf(request.to), rows, digest });
        return { fileName, rows, digest };
      } catch (error) {
        file.discard();
        throw error;
      }
    },
  };
}

function infoOf(format: ExportFormat, locale: 'zh-CN' | 'en', ports: DeskPorts): ExportFormatInfo {
  const context = contextOf(ports, { format: format.id, from: 0, to: 0, columns: [], masking: 'none' }, locale);
  const columns = format.hasColumns ? COLUMNS.map((column) => ({ id: column.id, name: columnName(column, context) })) : [];
  return { id: format.id, name: formatName(format.id, locale), extension: format.extension, columns };
}

function chosen(request: ExportRequest): ExportFormat {
  const format = formatById(request.format);
  if (!format) throw new Error(`unknown export format: ${request.format}`);
  return format;
}

function contextOf(ports: DeskPorts, request: ExportRequest, locale: 'zh-CN' | 'en'): ExportContext {
  const { from, to, masking } = request;
  const fixed = { checkpoint: null, productVersion: ports.version, utcOffsetMinutes: ports.clock.utcOffsetMinutes() };
  return {
    locale,
    translator: createTranslator(locale),
    texts: ports.texts,
    columns: chooseColumns(request.columns),
    masking,
    from,
    to,
    ...fixed,
  };
}

async function headOf(format: ExportFormat, ports: DeskPorts, request: ExportRequest, context: ExportContext): Promise<string> {
  let head = '';
  for await (const chunk of format.write(entrySource(ports.reader, request, PREVIEW_LINES), context)) {
    if (typeof chunk !== 'string') return '';
    head += chunk;
    if (head.split('\n').length > PREVIEW_LINES) break;
  }
  return head.split('\n').slice(0, PREVIEW_LINES).join('\n');
}

type Source = ReturnType<typeof entrySource>;

function counting(source: Source, tell: (entries: number) => void): Source {
  return async function* () {
    for await (const page of source()) {
      yield page;
      tell(page.length);
    }
  };
}

/** `hedan-2026-11-22.csv` for a day, `hedan-2026-11-01_2026-11-22.csv` for a range; local dates, both inclusive. */
function nameOf(request: ExportRequest, format: ExportFormat, utcOffsetMinutes: number): string {
  const day = (ms: number) => new Date(ms + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
  const [first, last] = [day(request.from), day(request.to - 1)];
  const range = request.to - request.from <= DAY_MS || first === last ? first : `${first}_${last}`;
  return `hedan-${range}.${format.extension}`;
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
