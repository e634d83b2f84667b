import type { StoredEvent } from '../../../lib/domain/event';
import { type FlaggedEntry, foldEntries } from '../../../lib/domain/flagged-entry';
import { chooseColumns } from '../../../lib/export/columns';
import type { EntrySource, ExportContext } from '../../../lib/export/format';
import { createTranslator } from '../../../lib/i18n/translator';
import { benchEvent } from '../log/events';

const PAGE = 500;

/** Entries of a busy log, made page by page so that only the export itself can keep any. Texts differ from row to row. */
export function benchSource(total: number): EntrySource {
  return async function* () {
    for (let at = 0; at < total; at += PAGE) yield benchPage(at, Math.min(PAGE, total - at));
  };
}

function benchPage(at: number, length: number): readonly FlaggedEntry[] {
  const events = Array.from({ length }, (_, i): StoredEvent => {
    const seq = at + i;
    return { ...benchEvent(seq * 10), seq, prev: '', hash: '' };
  });
  return [...foldEntries(events)].reverse();
}

export function benchContext(): ExportContext {
  return {
    locale: 'zh-CN',
    translator: createTranslator('zh-CN'),
    texts: {
      ruleName: (rule) => rule,
      sentence: ({ data }) => `订单金额 ${data['amount']} 超过上限 ${data['limit']}，请核对。`,
      condition: (rule) => rule,
    },
    columns: chooseColumns([]),
    masking: 'partial',
    from: 0,
    to: 1,
    offsetAt: () => 480,
    checkpoint: null,
    productVersion: 'bench',
  };
}
