import type { FlagBody, OrderExtract, StoredEvent } from '../domain/event';
import { isEventOf } from '../domain/event-types';
import type { FieldType } from '../domain/field-type';
import type { IncidentChange } from '../domain/incident';
import { isPersonalType } from '../domain/personal';
import type { EventReader } from '../ports/event-log';
import { type MaskPlan, maskFinding, maskValue } from './mask';
import { maskChanges, maskPersonal } from './mask-entry';

/** A reader for somebody who may not see everything: what it gives holds no value that the plan hides, whatever it is read for. */
export function maskedReader(reader: EventReader, masking: MaskPlan): EventReader {
  return {
    count: (query) => reader.count(query),
    watch: (changed) => reader.watch(changed),
    read: async (query) => (await reader.read(query)).map((event) => maskEvent(event, masking)),
  };
}

/** An event as the reader may see it: the values beside it, and where they stand in its body. */
export function maskEvent(event: StoredEvent, masking: MaskPlan): StoredEvent {
  if (masking === 'none') return event;
  return { ...event, personal: maskPersonal(event.personal, masking), body: maskBody(event, masking) };
}

function maskBody(event: StoredEvent, masking: MaskPlan): StoredEvent['body'] {
  if (isEventOf(event, 'flag.raised') || isEventOf(event, 'flag.observed')) return maskFlag(event.body, masking);
  if (isEventOf(event, 'order.seen')) return { order: maskOrder(event.body.order, masking) };
  if (isEventOf(event, 'edit.made')) return { ...event.body, ...maskHashes(event.body, masking) };
  if (isEventOf(event, 'incident.changed')) return { ...event.body, change: maskSaid(event.body.change, masking) };
  if ('note' in event.body) return { ...event.body, note: maskValue(event.body.note, 'internalNote', masking) };
  return event.body;
}

function maskFlag(body: FlagBody, masking: MaskPlan): FlagBody {
  return { ...body, findings: body.findings.map((finding) => maskFinding(finding, masking)), ...maskChanges(body, masking) };
}

function maskOrder(order: OrderExtract, masking: MaskPlan): OrderExtract {
  return maskChanges({ changes: [], order }, masking).order;
}

/** A hash of a phone number says which number it is to whoever tries them all: there is no showing a part of it. */
function maskHashes(
  edit: { readonly field: FieldType; readonly beforeHash: string; readonly afterHash: string },
  masking: MaskPlan,
) {
  if (!isPersonalType(edit.field) || maskValue('x', edit.field, masking) === 'x') return {};
  return { beforeHash: '', afterHash: '' };
}

/** What a customer said, and what somebody noted about it. */
function maskSaid(change: IncidentChange, masking: MaskPlan): IncidentChange {
  return change.kind === 'answered' || change.kind === 'complained' || change.kind === 'noted'
    ? { ...change, text: maskValue(change.text, 'customerNote', masking) }
    : change;
}
