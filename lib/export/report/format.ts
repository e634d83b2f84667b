import type { FlaggedEntry } from '../../domain/flagged-entry';
import { columnName } from '../columns';
import type { Chunk, EntrySource, ExportContext, ExportFormat } from '../format';
import { createSummary, type Summary } from '../summary';
import { summaryTexts } from '../summary.messages';
import { aboutRows, summaryGroups } from '../summary-rows';
import { barsHtml, hoursSvg } from './charts';
import { escapeHtml } from './escape';
import { styleOf } from './style';

/** More rows than this are no reading matter; the page says how many there are. */
const MOST_ROWS = 2000;

/** One page without a script, complete in itself: sums, charts, entries, checkpoint. It prints to A4. */
const report: ExportFormat = { id: 'report', extension: 'html', mime: 'text/html', hasColumns: true, hasCheckpoint: true, write };
export default report;

async function* write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void> {
  const builder = createSummary(context.offsetAt);
  for await (const entries of source()) builder.add(entries);
  const summary = builder.end();
  yield head(summary, context);
  yield charts(summary, context);
  yield* table(source, summary, context);
  yield '</main></body></html>\n';
}

function head(summary: Summary, context: ExportContext): string {
  const say = context.translator.of(summaryTexts);
  const about = aboutRows(summary, context)
    .map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('');
  return `<!doctype html><html lang="${context.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(say('title'))}</title><style>${styleOf(context.columns.map((column) => columnName(column, context)))}</style></head>
<body><main><h1>${escapeHtml(say('title'))}</h1><dl>${about}</dl><p class="note">${escapeHtml(say('checkpointNote'))}</p>\n`;
}

function charts(summary: Summary, context: ExportContext): string {
  const say = context.translator.of(summaryTexts);
  if (summary.total === 0) return `<p>${escapeHtml(say('nothing'))}</p>`;
  const label = (hour: number, count: number): string => say('hour', { hour, count });
  const hours = `<section><h2>${escapeHtml(say('byHour'))}</h2>${hoursSvg(summary.byHour, say('byHour'), label)}</section>`;
  const groups = summaryGroups(summary, context).map(
    ({ title, rows }) => `<section><h2>${escapeHtml(title)}</h2>${barsHtml(rows)}</section>`,
  );
  return `<div class="groups">${[hours, ...groups].join('\n')}</div>\n`;
}

async function* table(source: EntrySource, summary: Summary, context: ExportContext): AsyncGenerator<string, void, void> {
  if (summary.total === 0) return;
  const say = context.translator.of(summaryTexts);
  const heads = context.columns.map((column) => `<th scope="col">${escapeHtml(columnName(column, context))}</th>`).join('');
  yield `<h2>${escapeHtml(say('entries'))}</h2><div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>\n`;
  let shown = 0;
  for await (const entries of source()) {
    const some = entries.slice(0, MOST_ROWS - shown);
    shown += some.length;
    yield some.map((entry) => rowHtml(entry, context)).join('');
    if (shown >= MOST_ROWS) break;
  }
  yield '</tbody></table></div>\n';
  if (shown < summary.total) yield `<p>${escapeHtml(say('more', { shown, total: summary.total }))}</p>\n`;
}

function rowHtml(entry: FlaggedEntry, context: ExportContext): string {
  const cells = context.columns.map((column) => {
    const cell = column.cell(entry, context);
    return `<td${cell.kind === 'number' ? ' class="number"' : ''}>${escapeHtml(cell.text)}</td>`;
  });
  return `<tr class="${entry.severity}">${cells.join('')}</tr>\n`;
}
