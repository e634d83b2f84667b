import type { EditFact } from '../../domain/facts';
import type { FieldType } from '../../domain/field-type';
import type { Order, OrderField } from '../../domain/order';
import type { Change } from '../../domain/prompt';
import { hashText } from '../../policy/bucket';
import type { SessionContext } from './context';
import type { Judged } from './judge';

/** What this page has written down as edited since its values were last taken for saved. */
export interface Edits {
  /** By order and field: how it was saved last. */
  readonly saved: Map<string, Saved>;
  /** From now on changes count from what stands there. */
  settle(): void;
}

interface Saved {
  readonly orderNo: string;
  readonly field: FieldType;
  readonly changes: readonly Change[];
}

export function createEdits(): Edits {
  const saved: Edits['saved'] = new Map();
  return { saved, settle: () => saved.clear() };
}

/**
 * An action that saves ran: every kind of value that it changed is one edit, however many lines of goods have it. Who saves
 * again without leaving the page has edited only what differs from the save before.
 */
export function recordEdits(context: SessionContext, { action, order, changes, scope }: Judged): void {
  const orderNo = action.orderNo ?? order.orderNo;
  const clerk = context.state().clerk;
  const at = context.clock.now();
  const edits = newEdits(context.edits, { ...order, orderNo: orderNo ?? '' }, changes).map((edit) => ({
    ...edit,
    orderNo: orderNo ?? '',
    clerk,
    at,
  }));
  for (const { field, beforeHash, afterHash } of edits) {
    const body = { field, beforeHash, afterHash, pageKind: scope.recognition.pageKind };
    context.log.emit(context.events.make('edit.made', orderNo, body));
  }
  if (orderNo !== null) context.knowledge.addEdits(edits);
}

type Edit = Pick<EditFact, 'beforeHash' | 'afterHash'> & { readonly field: FieldType };

function newEdits(
  { saved }: Edits,
  { orderNo, fields }: Pick<Order, 'fields'> & { orderNo: string },
  changes: readonly Change[],
) {
  const edits: Edit[] = [];
  const now = byField(changes);
  for (const [field, list] of now) {
    const key = JSON.stringify([orderNo, field]);
    const last = saved.get(key)?.changes;
    const [beforeHash, afterHash] = [last ? hashOf(last, 'after') : hashOf(list, 'before'), hashOf(list, 'after')];
    if (!last || beforeHash !== afterHash) edits.push({ field, beforeHash, afterHash });
    saved.set(key, { orderNo, field, changes: list });
  }
  for (const [key, last] of saved) {
    if (last.orderNo !== orderNo || now.has(last.field) || !isPutBack(last.changes, fields)) continue;
    edits.push({ field: last.field, beforeHash: hashOf(last.changes, 'after'), afterHash: hashOf(last.changes, 'before') });
    saved.delete(key);
  }
  return edits;
}

/** True where a form shows again what stood there before it was saved as something else; a form that does not show it says nothing. */
function isPutBack(changes: readonly Change[], fields: readonly OrderField[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim();
  return changes.every(({ type, label, before }) =>
    fields.some((field) => field.type === type && field.label === label && plain(field.value) === plain(before)),
  );
}

function byField(changes: readonly Change[]): ReadonlyMap<FieldType, readonly Change[]> {
  const map = new Map<FieldType, Change[]>();
  for (const change of changes) {
    if (change.type === null) continue;
    const list = map.get(change.type);
    if (list) list.push(change);
    else map.set(change.type, [change]);
  }
  return map;
}

/** The same values have the same hash, so that one that went away and came back is known again. */
function hashOf(changes: readonly Change[], side: 'before' | 'after'): string {
  return hashText(JSON.stringify(changes.map((change) => [change.label, change[side].normalize('NFKC').trim()])));
}
