import type { FieldType } from '../domain/field-type';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { isPersonalType } from '../domain/personal';
import { CLOSE_REASONS } from '../domain/review';
import { type WordKey, words } from '../i18n/words';
import { toDecimal } from '../money/arithmetic';
import { parseMoney } from '../money/parse';
import { type Cell, EMPTY, numberCell, textCell, timeCell } from './cell';
import { columnTexts } from './columns.messages';
import type { ExportContext } from './format';
import { maskFinding, maskValue } from './mask';

export type ColumnId = keyof (typeof columnTexts)['zh-CN'];

/** One column of a table of entries. */
export interface Column {
  readonly id: ColumnId;
  /** Width in characters, for formats that have widths. */
  readonly width: number;
  cell(entry: FlaggedEntry, context: ExportContext): Cell;
}

type Group = WordKey extends infer K ? (K extends `${infer G}.${string}` ? G : never) : never;
type Word<G extends Group> = Extract<WordKey, `${G}.${string}`> extends `${G}.${infer W}` ? W : never;
type SayWord = <G extends Group>(group: G, word: Word<G>) => Cell;
let last: { readonly context: ExportContext; readonly say: SayWord } | null = null;

/**
 * The words of the domain in the context's language, each looked up once: a million rows say the same hundred words. By group and
 * word, because a key put together anew for each cell costs as much as the cell.
 */
function say(context: ExportContext): SayWord {
  if (last?.context === context) return last.say;
  const translate = context.translator.of(words);
  const groups = new Map<string, Map<string, Cell>>();
  const speak: SayWord = (group, word) => {
    const said = groups.get(group) ?? new Map<string, Cell>();
    const cell = said.get(word) ?? textCell(translate(`${group}.${word}` as WordKey));
    if (!said.has(word)) groups.set(group, said.set(word, cell));
    return cell;
  };
  last = { context, say: speak };
  return speak;
}

/** Every column of the day's error log, in the order in which a table shows them. Ids are forever: settings hold them. */
export const COLUMNS: readonly Column[] = [
  { id: 'time', width: 19, cell: (entry, context) => timeCell(entry.at, context.offsetAt) },
  { id: 'severity', width: 8, cell: (entry, context) => say(context)('severity', entry.severity) },
  { id: 'orderNo', width: 22, cell: (entry) => textCell(entry.orderNo) },
  { id: 'action', width: 14, cell: (entry, context) => textCell(actionText(entry, context)) },
  {
    id: 'errorTypes',
    width: 16,
    cell: (entry, context) => joined(entry.errorTypes, (type) => say(context)('errorType', type).text),
  },
  { id: 'findings', width: 60, cell: (entry, context) => textCell(findingsText(entry, context)) },
  { id: 'changes', width: 50, cell: (entry, context) => textCell(changesText(entry, context)) },
  { id: 'amount', width: 12, cell: amountCell },
  { id: 'currency', width: 6, cell: (entry) => textCell(entry.order.currency) },
  { id: 'affected', width: 8, cell: (entry) => numberCell(entry.affected) },
  { id: 'recipientName', width: 12, cell: personal('recipientName') },
  { id: 'phone', width: 16, cell: personal('phone') },
  { id: 'address', width: 40, cell: personal('addressFull') },
  { id: 'tier', width: 10, cell: (entry, context) => say(context)('tier', entry.tier) },
  {
    id: 'outcome',
    width: 14,
    cell: (entry, context) => optional(entry.decision?.outcome, (one) => say(context)('outcome', one)),
  },
  { id: 'reason', width: 14, cell: (entry, context) => optional(entry.decision?.reason, (one) => say(context)('reason', one)) },
  { id: 'reasonNote', width: 30, cell: (entry, context) => note(entry.decision?.note ?? '', context) },
  { id: 'dwellSeconds', width: 10, cell: (entry) => numberCell(entry.decision ? entry.decision.dwellMs / 1000 : null) },
  { id: 'approver', width: 10, cell: (entry) => textCell(entry.decision?.approver ?? null) },
  { id: 'status', width: 10, cell: (entry, context) => say(context)('status', entry.status) },
  { id: 'verdict', width: 12, cell: (entry, context) => optional(entry.verdict, (one) => say(context)('verdict', one)) },
  { id: 'closeReason', width: 12, cell: closeReasonCell },
  { id: 'reviewNote', width: 30, cell: (entry, context) => note(entry.note, context) },
  { id: 'reviewer', width: 10, cell: (entry) => textCell(entry.reviewer) },
  { id: 'clerk', width: 10, cell: (entry) => textCell(entry.clerk) },
  { id: 'site', width: 26, cell: (entry) => textCell(entry.site) },
  { id: 'rules', width: 26, cell: (entry) => textCell(entry.rules.join(' ')) },
  { id: 'policyRevision', width: 12, cell: (entry) => textCell(entry.policyRevision) },
  { id: 'entryId', width: 24, cell: (entry) => textCell(entry.flagId) },
];

/** The chosen columns in their own order; all of them for an empty choice. Unknown ids are passed over. */
export function chooseColumns(ids: readonly string[]): readonly Column[] {
  const chosen = COLUMNS.filter((column) => ids.includes(column.id));
  return chosen.length === 0 ? COLUMNS : chosen;
}

/** Head of a column in the context's language. */
export function columnName(column: Column, context: ExportContext): string {
  return context.translator.of(columnTexts)(column.id);
}

/** What the findings say, one sentence a line. */
export function findingsText(entry: FlaggedEntry, context: ExportContext): string {
  const { texts, locale, masking } = context;
  return entry.findings.map((finding) => texts.sentence(maskFinding(finding, masking), locale)).join('\n');
}

/** `合计: 128.00 → 12800.00`, one change a line. */
export function changesText(entry: FlaggedEntry, context: ExportContext): string {
  return entry.changes
    .map(({ type, label, before, after }) => {
      const shown = (text: string) => (isPersonalType(type) ? maskValue(text, type, context.masking) : text);
      return `${label}: ${shown(before)} → ${shown(after)}`;
    })
    .join('\n');
}

function actionText(entry: FlaggedEntry, context: ExportContext): string {
  if (entry.actionLabel !== '') return entry.actionLabel;
  return entry.action === null ? '' : say(context)('action', entry.action).text;
}

/** What most pages write; everything else takes the long way through `parseMoney`. */
const PLAIN_AMOUNT = /^(?:0|[1-9]\d{0,9})\.\d\d$/;

/** A number when the page's text is one amount, the text as it stands otherwise: a total nobody can read is worth seeing. */
function amountCell(entry: FlaggedEntry): Cell {
  const text = entry.order.values.orderTotal ?? entry.order.values.refundAmount ?? '';
  if (PLAIN_AMOUNT.test(text)) return numberCell(Number(text), text);
  const parsed = parseMoney(text, entry.order.currency);
  if (parsed === null) return textCell(text);
  const decimal = toDecimal(parsed.money);
  return numberCell(Number(decimal), decimal);
}

function personal(type: FieldType): Column['cell'] {
  return (entry, context) => {
    const value = entry.personal[type] ?? entry.order.values[type] ?? '';
    return value === '' && entry.erased ? EMPTY : textCell(maskValue(value, type, context.masking));
  };
}

function note(text: string, context: ExportContext): Cell {
  return textCell(maskValue(text, 'internalNote', context.masking));
}

/** Logs of a later version may hold words that this one does not know. */
function closeReasonCell(entry: FlaggedEntry, context: ExportContext): Cell {
  if (entry.closeReason === null) return EMPTY;
  const known = CLOSE_REASONS.find((reason) => reason === entry.closeReason);
  return known === undefined ? textCell(entry.closeReason) : say(context)('closeReason', known);
}

function joined<T>(items: readonly T[], text: (item: T) => string): Cell {
  return textCell(items.map(text).join('、'));
}

function optional<T extends string>(value: T | null | undefined, cell: (value: T) => Cell): Cell {
  return value === null || value === undefined ? EMPTY : cell(value);
}
