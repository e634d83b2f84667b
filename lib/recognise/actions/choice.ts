import type { ActionType } from '../../domain/field-type';
import type { RecognisedAction } from '../../domain/order';
import type { Control, Pressable } from '../../domain/snapshot';
import { classifyAction, classifyField } from '../classify';
import { labelOf, scopeOf } from './describe';
import { isAction } from './scene';

/**
 * What a choice does that acts at once: the state of an order chosen from a list changes that order. Null for a control
 * that is about something else. `chosen` carries the words of the choice.
 */
export function resolveChoice(control: Control, chosen: Pressable): RecognisedAction | null {
  const words = [control.labelText, control.ariaLabel, control.placeholder, control.nearText];
  const isState =
    words.some((text) => isStateOf(text, 'label')) || [control.name, control.id].some((text) => isStateOf(text, 'identifier'));
  if (!isState) return null;
  const type = typeOf(chosen.text);
  const why = [{ cue: 'choice', text: chosen.text.slice(0, 80), score: 8 }];
  return { type, ref: chosen.ref, label: labelOf(chosen), scope: scopeOf(chosen, type), orderNo: null, confidence: 0.8, why };
}

function isStateOf(text: string, kind: 'label' | 'identifier'): boolean {
  const top = text === '' ? undefined : classifyField(text, kind)[0];
  return top?.is === 'orderStatus' || top?.is === 'status';
}

/** What putting an order into a state does to it. */
export function typeOfState(text: string): ActionType {
  if (/^[^\p{L}]*(?:cancel|void|已?取消|已?关闭|已?關閉|作废|storn|annul|отмен|キャンセル|취소)/iu.test(text))
    return 'cancelOrder';
  return typeOf(text);
}

function typeOf(text: string): ActionType {
  const top = classifyAction(text, 'label')[0];
  if (!top || top.score < 7.2) return 'statusChange';
  if (top.is === 'cancel') return 'cancelOrder';
  return isAction(top.is) ? top.is : 'statusChange';
}
