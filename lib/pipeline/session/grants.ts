import type { Grant } from '../../domain/grant';
import type { Order, OrderField, RecognisedAction } from '../../domain/order';
import { hashText } from '../../policy/bucket';
import type { Press } from '../../ports/page';
import type { Reading } from './reading';
import { editableInDialogs } from './typed';

/** How long one answer covers what follows from it: the page's own question, the page that a link leads to. */
export const GRANT_MS = 60_000;

export interface Grants {
  add(grant: Grant): void;
  /** True when this press is part of what was confirmed before. */
  covers(action: RecognisedAction, order: Order, values: string, press: Press, now: number): boolean;
}

/** Grants of this page and those that the background knows from other frames and pages of the same site. */
export function createGrants(site: string, known: () => readonly Grant[]): Grants {
  const own: Grant[] = [];
  return {
    add: (grant) => own.push(grant),
    covers(action, order, values, press, now) {
      const orderNo = action.orderNo ?? order.orderNo;
      return [...own, ...known()].some((grant) => {
        if (grant.site !== site || grant.action !== action.type || grant.expires <= now) return false;
        if (values !== '' && values !== grant.values) return false;
        return orderNo !== null && grant.orderNo !== null ? orderNo === grant.orderNo : isConsequence(press);
      });
    },
  };
}

/**
 * What a press would save, as one hash: every recognised value in its scope that can be edited, and whatever can be
 * typed into a dialog, recognised or not: a message box that asks for a price seldom says so. Empty for a bare question.
 */
export function valuesHash(scope: Reading, order: Order): string {
  const isRecord = (field: OrderField) => field.role === 'record';
  const own = (scope.recognition.order?.fields ?? []).filter(isRecord);
  // The inputs of a list's row have their meaning from the list.
  const fields = own.length > 0 ? own : order.fields.filter(isRecord);
  const typed = editableInDialogs(scope.snapshot).filter(({ type }) => type !== 'checkbox' && type !== 'radio');
  const values = [...fields.map((field) => [field.type, field.value]), ...typed.map((control) => ['', control.value])];
  return values.length === 0 ? '' : hashText(JSON.stringify(values));
}

/** Without an order number only what cannot start by itself is covered: a question's button, a submit, a navigation. */
function isConsequence(press: Press): boolean {
  return press.pressable.context !== '' || press.pressable.question !== '' || press.way === 'submit' || press.way === 'navigate';
}
