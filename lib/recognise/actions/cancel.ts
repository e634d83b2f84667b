import type { Pressable } from '../../domain/snapshot';
import type { ActionScene } from './scene';

/** True for a "cancel" that cancels an order, by where it leads or stands, and not a dialog or a form. */
export function isOrderCancel(one: Pressable, scene: ActionScene): boolean {
  if (one.context !== '') return false;
  if (CANCELS.test(one.href || one.formAction)) return true;
  if (/cancel_?order/i.test(one.onclick) && !/location|href|open\(/.test(one.onclick)) return true;
  if (/visible\s*=\s*false|close|hide|history\.|location/i.test(one.onclick)) return false;
  // A link with the number of something does it; one without leads back to where one came from.
  const isBack = /^(?:https?:|\/|[\w-]+\.(?:php|html|aspx?))/i.test(one.href) && !/[?&]\w*(?:id|no|sn)=\w/i.test(one.href);
  if (one.tag === 'a' && isBack) return false;
  if (!/^[^\p{L}]*(?:取\s*消|cancel|취소|キャンセル|storn\w+|annul\w+|cancelar|отменить)[^\p{L}]*$/iu.test(one.text || one.title))
    return false;
  if (isInRow(one)) return true;
  const isAsked = scene.hasOrderButtons || scene.dialogs.some((title) => ASKS.test(title));
  return !scene.hasSave && (isAsked || (scene.hasStatusButton && !scene.hasRecords));
}

/** What a dialog that a "cancel" of the page opens is about. */
const ASKS = /取消(?:此|该|这个|這個|此筆)?(?:订单|訂單)|\bcancel(?:ling|ing)? (?:this |the |an? )?orders?\b/iu;

/** Programmers misspell it: "cancle". */
const CANCELS =
  /(?:order|orden|pedido|commande|bestell|ordin|don-?hang)\w*[/._-](?:\w+[/._-])*(?:cancel|cancle|annul|anul|storn|huy)|(?:cancel|cancle)_?order/i;

/** Stands in a row of a list. */
export function isInRow(one: Pressable): boolean {
  return one.cell !== null || one.rowText !== '' || /\brow\b/.test(one.onclick);
}
