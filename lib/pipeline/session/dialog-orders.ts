import type { Order } from '../../domain/order';
import type { Snapshot } from '../../domain/snapshot';
import type { Press } from '../../ports/page';

/** A dialog that appears later than this after a press was not opened by it, in ms. */
const OPENS_MS = 3_000;

/**
 * Which order a dialog is about. A dialog opened from a row seldom names the order; the row did. Bound when the dialog
 * appears, to the press just before it, and forgotten when it closes: a later dialog of the same name is another one.
 */
export interface DialogOrders {
  /** Something was pressed: in the row of `orderNo`, or in none. */
  pressed(orderNo: string | null, now: number): void;
  /** The page was read: binds new dialogs, forgets closed ones. */
  see(snapshot: Snapshot, now: number): void;
  /** The order of the dialog that holds this press. */
  orderOf(press: Press): string | null;
  /** The order of the only open dialog; null where there is none or more than one. */
  current(): string | null;
}

/** Dialog orders of one page visit. */
export function createDialogOrders(): DialogOrders {
  let last: { orderNo: string | null; at: number } = { orderNo: null, at: Number.NEGATIVE_INFINITY };
  let seenAt = Number.NEGATIVE_INFINITY;
  const open = new Map<string, string | null>();
  return {
    pressed(orderNo, now) {
      last = { orderNo, at: now };
    },
    see(snapshot, now) {
      seenAt = now;
      const present = new Set(
        [...snapshot.controls, ...snapshot.pressables].map((part) => part.context).filter((context) => context !== ''),
      );
      for (const context of open.keys()) if (!present.has(context)) open.delete(context);
      for (const context of present) if (!open.has(context)) open.set(context, now - last.at <= OPENS_MS ? last.orderNo : null);
    },
    orderOf({ pressable: { context } }) {
      const bound = open.get(context);
      if (bound !== undefined || context === '') return bound ?? null;
      // A dialog that no reading has shown yet: it can only come from what was pressed about the last one.
      return last.at >= seenAt - OPENS_MS ? last.orderNo : null;
    },
    current: () => (open.size === 1 ? ([...open.values()][0] ?? null) : null),
  };
}

/** A parameter called after the order, with what is too long for the number of a database row. */
const NAMED = /\border(?:[-_]?(?:no|sn|id|number|code))?["']?\s*[=:]\s*["']?(\d{9,24})\b/i;

/** The order that a request names: one of the list, or one that stands elsewhere on the page. */
export function orderInRequest({ request }: Press, rows: readonly Order[]): string | null {
  if (!request) return null;
  const text = `${request.url}\n${request.body}`;
  const named = rows.find((row) => row.orderNo !== null && text.includes(row.orderNo))?.orderNo;
  return named ?? NAMED.exec(text)?.[1] ?? null;
}

/** The order whose number stands in the row that was pressed. */
export function orderInRow(press: Press, rows: readonly Order[]): string | null {
  const { rowText } = press.pressable;
  return rows.find((row) => row.orderNo !== null && rowText.includes(row.orderNo))?.orderNo ?? null;
}
