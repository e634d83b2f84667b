import type { ImportedCase } from '../domain/event';
import { ACTION_TYPES, FIELD_TYPES } from '../domain/field-type';
import { ERROR_TYPES, SEVERITIES } from '../domain/finding';
import { REMEDY_STEPS } from '../domain/incident';
import { OUTCOMES } from '../domain/prompt';
import { CLOSE_REASONS } from '../domain/review';
import { FEATURES } from './cases';

/** Why a case does not fit; `column`: a name that is none of the known ones. */
export type CaseFault = 'no_id' | 'at' | 'word' | 'long' | 'nothing' | 'column' | 'type';

type Read =
  | { readonly ok: true; readonly value: ImportedCase }
  | { readonly ok: false; readonly fault: CaseFault; readonly text: string };

/** Columns in the order in which the screen names them. */
export const CASE_COLUMNS = ['id', 'at', ...FEATURES, 'cause', 'remedy'] as const;
const COLUMNS: ReadonlySet<string> = new Set(CASE_COLUMNS);
/** Columns whose words are the product's own. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  errorType: new Set(ERROR_TYPES),
  severity: new Set(SEVERITIES),
  field: new Set(FIELD_TYPES),
  action: new Set(ACTION_TYPES),
  answer: new Set(OUTCOMES),
  hours: new Set(['night', 'peak', 'day']),
  amount: new Set(['<100', '100–999', '1000–9999', '≥10000']),
  remedy: new Set([...REMEDY_STEPS, ...CLOSE_REASONS]),
};
const LONGEST = 300;
/** Before this nobody kept cases of this kind; a smaller number is seconds or a serial number. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** One case out of loose values: every cell a text (or a number), every word a known one, and something to learn from. */
export function readCase(values: Readonly<Record<string, unknown>>, now: number): Read {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!COLUMNS.has(name)) return wrong('column', name);
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') return wrong('type', name);
    cells[name] = String(value ?? '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim();
  }
  const cell = (name: string) => cells[name] ?? '';
  const long = CASE_COLUMNS.find((name) => cell(name).length > LONGEST);
  if (long) return wrong('long', long);
  const unknown = Object.keys(WORDS).find((name) => cell(name) !== '' && !WORDS[name]?.has(cell(name)));
  if (unknown) return wrong('word', `${unknown}: ${cell(unknown)}`);
  if (cell('id') === '') return wrong('no_id', '');
  const at = timeOf(cell('at'));
  if (at === null || at < EARLIEST || at > now) return wrong('at', cell('at'));
  if (cell('errorType') === '' || (cell('cause') === '' && cell('remedy') === '')) return wrong('nothing', cell('id'));
  const traits = Object.fromEntries(FEATURES.map((feature) => [feature, cell(feature)]));
  return { ok: true, value: { id: cell('id'), at, traits, cause: cell('cause'), remedy: cell('remedy') } };
}

function wrong(fault: CaseFault, text: string): Read {
  return { ok: false, fault, text };
}

/** ISO dates and times (without a zone: UTC), and ms since the epoch. Days that do not exist are refused. */
function timeOf(text: string): number | null {
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  if (day === '' || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return null;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text.replace(' ', 'T') + (hasZone ? '' : 'Z'));
  return Number.isNaN(at) ? null : at;
}
