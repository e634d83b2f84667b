import type { ActionType } from '../../domain/field-type';
import type { RecognisedAction } from '../../domain/order';
import type { Pressable } from '../../domain/snapshot';
import { isInRow } from './cancel';

/** What the page calls an action, dialog title included: 编辑收货人 · 确定. */
export function labelOf(one: Pressable): string {
  const own = one.text.trim() || one.title.trim() || one.ariaLabel.trim() || one.name;
  return one.context === '' ? own : `${one.context.trim()} · ${own}`;
}

/** How far an action reaches. */
export function scopeOf(one: Pressable, type: ActionType): RecognisedAction['scope'] {
  if (type === 'bulkAction' || /批量|批次|selected|所选|选中|bulk/i.test(one.text)) return 'bulk';
  if (one.context !== '') return 'dialog';
  return isInRow(one) ? 'row' : 'page';
}
