import type { SessionContext } from './context';
import { orderInRow } from './dialog-orders';
import type { Reading } from './reading';

/** Readings after which nobody can have been quicker than we are. */
const LAST_ROUND = 2;

/** Whoever was quicker than the first reading may have opened a dialog from a row already. */
export function heedEarly(context: SessionContext, { recognition }: Reading): void {
  if (context.isHeeded) return;
  context.isHeeded = recognition.rows.length > 0 || context.round > LAST_ROUND;
  for (const { at, press } of context.earlyPresses())
    if (press.pressable.context === '') context.dialogOrders.pressed(orderInRow(press, recognition.rows), at);
}
