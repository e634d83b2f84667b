import type { EditFact } from '../../domain/facts';
import type { FieldType } from '../../domain/field-type';
import type { Change } from '../../domain/prompt';
import { hashText } from '../../policy/bucket';
import type { SessionContext } from './context';
import type { Judged } from './judge';

/** An action that saves ran: every kind of value that it changed is one edit, however many lines of goods have it. */
export function recordEdits(context: SessionContext, { action, order, changes, scope }: Judged): void {
  const orderNo = action.orderNo ?? order.orderNo;
  const edits = [...byField(changes)].map(([field, list]): EditFact & { readonly field: FieldType } => ({
    orderNo: orderNo ?? '',
    field,
    clerk: context.state().clerk,
    at: context.clock.now(),
    beforeHash: hashOf(list, 'before'),
    afterHash: hashOf(list, 'after'),
  }));
  for (const { field, beforeHash, afterHash } of edits) {
    const body = { field, beforeHash, afterHash, pageKind: scope.recognition.pageKind };
    context.log.emit(context.events.make('edit.made', orderNo, body));
  }
  if (orderNo !== null) context.knowledge.addEdits(edits);
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
