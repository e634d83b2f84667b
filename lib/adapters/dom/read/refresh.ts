import { Box } from './box';
import { type Env, readShown } from './control';
import type { Item } from './items';
import { checkedState, ownValue, widgetOf } from './value';

const MAX_CONTROLS = 3000;

/**
 * Looks at the value of every control again: kits change values without an event and without a mutation.
 * @returns true when any holds another value than before
 */
export function refreshValues(out: readonly (Item | Box)[], _env: Env): boolean {
  let left = MAX_CONTROLS;
  let isChanged = false;
  const look = (item: Item) => {
    if (item.kind !== 'control' || item.box.el === null || left <= 0) return;
    left -= 1;
    if (isAsBefore(item, item.box.el)) return;
    isChanged = refresh(item, item.box.el) || isChanged;
  };
  for (const entry of out) {
    if (!(entry instanceof Box)) look(entry);
    else if (entry.piece !== null && entry.controls > 0) entry.piece.items.forEach(look);
  }
  return isChanged;
}

type ControlItem = Extract<Item, { kind: 'control' }>;

/** The one or two questions to the browser that tell most controls; the rest is asked of those that differ. */
function isAsBefore({ box, own, value }: ControlItem, el: Element): boolean {
  if (box.tag === 'textarea') return (el as HTMLTextAreaElement).value === own;
  if (box.tag !== 'input') return false;
  if (value.type === 'checkbox' || value.type === 'radio') return (el as HTMLInputElement).checked === value.checked;
  return value.checked === null && !UNREAD.has(value.type) && (el as HTMLInputElement).value === own;
}
const UNREAD = new Set(['password', 'file']);

function refresh(item: ControlItem, el: Element): boolean {
  const own = ownValue(el);
  const checked = checkedState(el);
  if (own === item.own && checked === item.value.checked) return false;
  item.own = own;
  const { value } = readShown(el, widgetOf(item.box));
  item.value = { ...item.value, value, checked };
  return true;
}
