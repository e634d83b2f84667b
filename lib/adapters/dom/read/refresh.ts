import { Box } from './box';
import { type Env, readShown } from './control';
import type { Item } from './items';
import { checkedState, ownValue, widgetOf } from './value';

const MAX_CONTROLS = 3000;

/** Looks at the value of every control again: kits change values without an event and without a mutation. */
export function refreshValues(out: readonly (Item | Box)[], _env: Env): void {
  let left = MAX_CONTROLS;
  for (const entry of out) {
    if (!(entry instanceof Box)) left -= refreshItem(entry);
    else if (entry.piece !== null && entry.controls > 0) for (const item of entry.piece.items) left -= refreshItem(item);
    if (left <= 0) return;
  }
}

function refreshItem(item: Item): number {
  if (item.kind !== 'control' || item.box.el === null) return 0;
  const el = item.box.el;
  const own = ownValue(el);
  const checked = checkedState(el);
  if (own === item.own && checked === item.value.checked) return 1;
  item.own = own;
  const { value } = readShown(el, widgetOf(item.box));
  item.value = { ...item.value, value, checked };
  return 1;
}
