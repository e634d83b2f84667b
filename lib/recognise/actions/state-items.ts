import type { Pressable, Ref, Snapshot } from '../../domain/snapshot';
import { isOrderState } from '../fields/states';

/** Names of states in a row of links or buttons. */
export interface StateItems {
  /** Items of a menu that puts the order into the state. */
  readonly sets: ReadonlySet<Ref>;
  /** Tabs that show the orders in it, and what only opens such a menu. */
  readonly shows: ReadonlySet<Ref>;
}

/**
 * Tells menus of states from tabs of states: behind "Update status" they set one, three or more in a row without it
 * filter the list.
 */
export function stateItemsOf({ pressables }: Snapshot): StateItems {
  const sets = new Set<Ref>();
  const shows = new Set<Ref>();
  for (let i = 0; i < pressables.length; i += 1) {
    const opener = pressables[i - 1];
    const isMenu = opener !== undefined && opensStates(opener);
    const row = rowFrom(pressables, i, isMenu ? () => true : isPlainState);
    if (row.length < (isMenu ? 2 : 3)) continue;
    if (isMenu) shows.add(opener.ref);
    for (const one of row) (isMenu ? sets : shows).add(one.ref);
    i += row.length - 1;
  }
  return { sets, shows };
}

function rowFrom(all: readonly Pressable[], start: number, isItem: (one: Pressable) => boolean): Pressable[] {
  const row: Pressable[] = [];
  for (let i = start; i < all.length; i += 1) {
    const one = all[i];
    if (
      one === undefined ||
      one.context !== '' ||
      one.cell !== null ||
      one.tag === 'option' ||
      !isOrderState(one.text) ||
      !isItem(one)
    )
      break;
    row.push(one);
  }
  return row;
}

/** "Update status" that opens a menu. */
function opensStates(one: Pressable): boolean {
  if (one.type === 'submit' || (one.tag === 'a' && !/^(?:#|javascript:|$)/i.test(one.href.trim()))) return false;
  return /dropdown|toggle|menu|popup/i.test(one.class) && STATUS.test(one.text);
}
const STATUS = /stat(?:us|e|o)\b|estado|situação|状态|狀態|статус|ステータス|상태/iu;

/** What no button is called that does something: Pending, Shipped, 待付款, but not Hold or Complete. */
function isPlainState({ text }: Pressable): boolean {
  return /(?:ed|ing|ready|new|open|[еа]н[оа]?|[ыи]й|ая)$|^[待已未]|中$/iu.test(text.trim());
}
