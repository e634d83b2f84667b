import type { Grant } from '../../domain/grant';
import type { Order, RecognisedAction } from '../../domain/order';
import type { Change } from '../../domain/prompt';
import { hashText } from '../../policy/bucket';
import type { Press } from '../../ports/page';

/** How long one answer covers what follows from it: the page's own question, the page that a link leads to. */
export const GRANT_MS = 60_000;

export interface Grants {
  add(grant: Grant): void;
  /** True when this press is part of what was confirmed before. */
  covers(action: RecognisedAction, order: Order, changes: readonly Change[], press: Press, now: number): boolean;
}

/** Grants of this page and those that the background knows from other frames and pages of the same site. */
export function createGrants(site: string, known: () => readonly Grant[]): Grants {
  const own: Grant[] = [];
  return {
    add: (grant) => own.push(grant),
    covers(action, order, changes, press, now) {
      const orderNo = action.orderNo ?? order.orderNo;
      const values = valuesHash(changes);
      return [...own, ...known()].some((grant) => {
        if (grant.site !== site || grant.action !== action.type || grant.expires <= now) return false;
        if (values !== '' && values !== grant.values) return false;
        return orderNo !== null && grant.orderNo !== null ? orderNo === grant.orderNo : isConsequence(press);
      });
    },
  };
}

/** The changed values as one hash; empty when nothing changes. */
export function valuesHash(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  return hashText(JSON.stringify(changes.map((change) => [change.type, change.after]).sort()));
}

/** Without an order number only what cannot start by itself is covered: a question's button, a submit, a navigation. */
function isConsequence(press: Press): boolean {
  return press.pressable.context !== '' || press.pressable.question !== '' || press.way === 'submit' || press.way === 'navigate';
}
