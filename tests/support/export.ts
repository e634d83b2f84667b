import type { FlagBody, StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { chooseColumns } from '../../lib/export/columns';
import type { EntrySource, ExportContext, ExportFormat } from '../../lib/export/format';
import { createTranslator } from '../../lib/i18n/translator';
import { buildEvent, buildFlag, NOON } from './events';

/** A stored flag whose counter is its place in the log. */
export function storedFlag(counter: number, some: Partial<FlagBody> = {}): StoredEvent<'flag.raised'> {
  const event = buildEvent('flag.raised', buildFlag({ flagId: `f${counter}`, ...some }), { counter });
  return { ...event, seq: counter, prev: '0'.repeat(64), hash: 'a'.repeat(64) };
}

type Some = Partial<Omit<ExportContext, 'columns'>> & { readonly columns?: readonly string[] };

/** A context in Chinese, local time UTC+8, in which a finding's sentence is its key with its data. */
export function buildContext(some: Some = {}): ExportContext {
  const locale = some.locale ?? 'zh-CN';
  return {
    locale,
    translator: createTranslator(locale),
    texts: {
      ruleName: (rule) => rule,
      sentence: (finding) => `${finding.messageKey} ${Object.values(finding.data).join(' ')}`,
      condition: (rule) => rule,
    },
    masking: 'none',
    from: NOON - 12 * 3_600_000,
    to: NOON + 12 * 3_600_000,
    offsetAt: () => 480,
    checkpoint: null,
    productVersion: '0.1.0',
    ...some,
    columns: chooseColumns(some.columns ?? []),
  };
}

/** The source of these events' entries, all in one page. */
export function sourceOf(events: readonly StoredEvent[]): EntrySource {
  return async function* () {
    yield [...foldEntries(events)].reverse();
  };
}

/** The whole file as bytes. */
export async function exportBytes(format: ExportFormat, events: readonly StoredEvent[], some: Some = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of format.write(sourceOf(events), buildContext(some))) {
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** The whole file as text, its byte order mark included. */
export async function exportText(format: ExportFormat, events: readonly StoredEvent[], some: Some = {}): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportBytes(format, events, some));
}
