import { SEVERITIES } from '../domain/finding';
import { words } from '../i18n/words';
import { localTime } from './cell';
import type { ExportContext } from './format';
import type { Summary, Tally } from './summary';
import { summaryTexts } from './summary.messages';

/** One group of a summary in words: a title, and what was counted under it. */
export interface SummaryGroup {
  readonly title: string;
  readonly rows: readonly (readonly [string, number])[];
}

/** The groups of a summary in the context's language; those without a row are left out. */
export function summaryGroups(summary: Summary, context: ExportContext): readonly SummaryGroup[] {
  const say = context.translator.of(summaryTexts);
  const word = context.translator.of(words);
  const worded = (tally: Tally, axis: 'errorType' | 'status' | 'outcome' | 'verdict') =>
    tally.map(([key, n]) => [word(`${axis}.${key}` as Parameters<typeof word>[0]), n] as const);
  const groups: readonly SummaryGroup[] = [
    { title: say('bySeverity'), rows: SEVERITIES.toReversed().map((one) => [word(`severity.${one}`), summary.bySeverity[one]]) },
    { title: say('byErrorType'), rows: worded(summary.byErrorType, 'errorType') },
    { title: say('byRule'), rows: summary.byRule.map(([rule, n]) => [context.texts.ruleName(rule, context.locale), n]) },
    { title: say('byOutcome'), rows: worded(summary.byOutcome, 'outcome') },
    { title: say('byStatus'), rows: worded(summary.byStatus, 'status') },
    { title: say('byVerdict'), rows: worded(summary.byVerdict, 'verdict') },
    { title: say('byClerk'), rows: summary.byClerk },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** What the file is about: range, number, masking, version, and up to where the log is sealed. */
export function aboutRows(summary: Summary, context: ExportContext): readonly (readonly [string, string])[] {
  const say = context.translator.of(summaryTexts);
  const time = (at: number): string => localTime(at, context.offsetAt(at));
  return [
    [say('from'), time(context.from)],
    [say('to'), time(context.to)],
    [say('total'), String(summary.total)],
    [say('masking'), say(`masking.${typeof context.masking === 'string' ? context.masking : 'partial'}`)],
    [say('version'), context.productVersion],
    [say('checkpoint'), context.checkpoint ?? say('noCheckpoint')],
  ];
}
