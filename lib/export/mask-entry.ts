import type { Personal } from '../domain/event';
import type { FieldType } from '../domain/field-type';
import type { FlaggedEntry } from '../domain/flagged-entry';
import { isPersonalType } from '../domain/personal';
import { type MaskPlan, maskFinding, maskValue } from './mask';

/** An entry as the reader may see it, for formats that hand over the whole of it. */
export function maskEntry(entry: FlaggedEntry, masking: MaskPlan): FlaggedEntry {
  if (masking === 'none') return entry;
  return {
    ...entry,
    findings: entry.findings.map((finding) => maskFinding(finding, masking)),
    ...maskChanges(entry, masking),
    decision: entry.decision && { ...entry.decision, note: maskValue(entry.decision.note, 'internalNote', masking) },
    note: maskValue(entry.note, 'internalNote', masking),
    personal: maskPersonal(entry.personal, masking),
  };
}

/** Values that stand beside a body; those with a path are left out, for they stand in the body already. */
export function maskPersonal(personal: Personal, masking: MaskPlan): Personal {
  const beside = Object.entries(personal).filter(([name]) => !name.startsWith('body.'));
  return Object.fromEntries(beside.map(([name, text]) => [name, maskValue(text, asType(name), masking)]));
}

/** What was changed and on which order, as the reader may see it. */
export function maskChanges<T extends Pick<FlaggedEntry, 'changes' | 'order'>>(
  shown: T,
  masking: MaskPlan,
): Pick<T, 'changes' | 'order'> {
  if (masking === 'none') return shown;
  const changes = shown.changes.map((change) => {
    const mask = (text: string): string => (isPersonalType(change.type) ? maskValue(text, change.type, masking) : text);
    return { ...change, before: mask(change.before), after: mask(change.after) };
  });
  return { changes, order: { ...shown.order, values: maskAll(shown.order.values, masking) } };
}

function maskAll(values: FlaggedEntry['order']['values'], masking: MaskPlan): FlaggedEntry['order']['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([type, text]) => [type, isPersonalType(type) ? maskValue(text, asType(type), masking) : text]),
  );
}

function asType(name: string): FieldType | null {
  return isPersonalType(name) ? (name as FieldType) : null;
}
