import { classifyAction, classifyField, partyOf } from './classify';
import { isOrderState, isStateList } from './fields/states';
import { regionOfOptions } from './fields/values';
import { LANGUAGES } from './vocabulary/load';

/**
 * What the first page would have to wait for, in small pieces: the words of each language for fields and for buttons, and a
 * first text of each kind, by which the browser makes ready what reads it.
 */
const PIECES: readonly (() => unknown)[] = [
  ...LANGUAGES.flatMap((language) => [language.fields, language.actions]),
  () => classifyField('customer.name', 'identifier'),
  () => classifyField('customer name', 'label'),
  () => classifyField('收货人姓名', 'label'),
  () => classifyAction('saveOrder', 'identifier'),
  () => classifyAction('save order', 'label'),
  () => classifyAction('保存', 'label'),
  () => [partyOf('order', 'label'), partyOf('收货人', 'label')],
  () => isOrderState('pending'),
  () => isStateList(['待付款', '已发货']),
  () => regionOfOptions(['北京', '上海']),
];

let done = 0;

/** Makes one piece ready, a few ms a call; false when none was left. Call it until it says false, with turns for the page between. */
export function prepareNext(): boolean {
  const piece = PIECES[done];
  if (piece === undefined) return false;
  piece();
  done += 1;
  return true;
}
