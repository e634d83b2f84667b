import type { FieldType } from '../domain/field-type';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { isPersonalType } from '../domain/personal';
import type { Masking } from '../ports/export-desk';
import { maskFinding, maskValue } from './mask';

/** An entry as the reader may see it, for formats that hand over the whole of it. */
export function maskEntry(entry: FlaggedEntry, masking: Masking): FlaggedEntry {
  if (masking === 'none') return entry;
  return {
    ...entry,
    findings: entry.findings.map((finding) => maskFinding(finding, masking)),
    changes: entry.changes.map((change) => {
      const mask = (text: string): string => (isPersonalType(change.type) ? maskValue(text, change.type, masking) : text);
      return { ...change, before: mask(change.before), after: mask(change.after) };
    }),
    order: { ...entry.order, values: maskAll(entry.order.values, masking) },
    decision: entry.decision && { ...entry.decision, note: maskValue(entry.decision.note, null, masking) },
    note: maskValue(entry.note, null, masking),
    personal: Object.fromEntries(
      Object.entries(entry.personal)
        .filter(([name]) => !name.startsWith('body.'))
        .map(([name, text]) => [name, maskValue(text, asType(name), masking)]),
    ),
  };
}

function maskAll(values: FlaggedEntry['order']['values'], masking: Masking): FlaggedEntry['order']['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([type, text]) => [type, isPersonalType(type) ? maskValue(text, asType(type), masking) : text]),
  );
}

function asType(name: string): FieldType | null {
  return isPersonalType(name) ? (name as FieldType) : null;
}
