import type { ActionType } from '../../domain/field-type';
import type { Pressable } from '../../domain/snapshot';
import { classifyAction } from '../classify';
import type { ActionConcept } from '../vocabulary/vocabulary';
import { isAction } from './scene';

/** Points that the words of a button need to be believed: a whole match, or an ending that is most of the text. */
export const PLAIN = 7.2;

/** The first of text, title, aria-label and name that says something. */
export function verbOf(one: Pressable): { verb: ActionConcept | null; text: string } {
  const icon = iconVerb(one.icon || one.class);
  for (const text of [one.text, one.title, one.ariaLabel]) {
    const top = text === '' ? undefined : classifyAction(text, 'label')[0];
    if (top && top.score >= PLAIN) return { verb: top.is, text };
    // A picture of a bin with a sentence behind it deletes.
    if (/\p{L}{2}/u.test(text)) return { verb: text === one.text ? null : icon, text };
  }
  return { verb: icon, text: one.icon };
}

/** "Cancel" on a button that is sent as `cancelorder`: programmers name what it does. */
export function namedVerb(one: Pressable): ActionType | null {
  const isButton = one.type === 'submit' || one.type === 'button' || /^(?:#|javascript:.*)$/i.test(one.href.trim());
  if (!isButton) return null;
  for (const name of [one.name, one.id, ...one.class.split(/\s+/).filter((token) => /^(?:btn|button|js|j)-./.test(token))]) {
    const top = /order|refund|payment|ship|price/i.test(name) ? classifyAction(name, 'identifier')[0] : undefined;
    if (top && top.score >= 9.5 && isAction(top.is) && top.is !== 'save') return top.is;
  }
  return null;
}

const ICONS: readonly (readonly [RegExp, ActionConcept])[] = [
  [/trash|icon-?delete|^delete(?:_\w+)?$|deletelink|icon-?del\b|icon-remove\b|glyphicon-remove/i, 'delete'],
  [/fa-truck|icon-truck|local_shipping|shipping-fast/i, 'ship'],
  [/floppy|fa-save|icon-save|\bsave(?:icon)?\b/i, 'submit'],
  [/file-export|fa-download|icon-export|file-excel/i, 'export'],
];

function iconVerb(icon: string): ActionConcept | null {
  return ICONS.find(([pattern]) => pattern.test(icon))?.[1] ?? null;
}
