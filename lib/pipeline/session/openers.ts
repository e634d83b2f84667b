import type { RecognisedAction } from '../../domain/order';
import type { Snapshot } from '../../domain/snapshot';
import { hashText } from '../../policy/bucket';
import type { PageWords, Press } from '../../ports/page';
import { editableInDialogs } from './typed';

/**
 * A button called 退款 may refund at once, or only open the form in which the refund is made. Nothing on the page tells
 * which before it is pressed. So the first press is asked about; when it then turns out that it opened a form, the
 * button is remembered, and from then on the question is asked once, at the form's own button, with the values known.
 */
export function openerKey(action: RecognisedAction, press: Press, words: PageWords): string {
  const { tag, text, title, icon, context } = press.pressable;
  return hashText(
    JSON.stringify([words.origin, plainPath(words.path), action.type, tag, text, title, icon, plainContext(context)]),
  );
}

/** Titles of dialogs that hold something to fill in. */
export function openForms(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(editableInDialogs(snapshot).map((control) => `${control.context}|${control.group}`));
}

/** True when `after` shows a form in a dialog that `before` did not. */
export function hasOpenedForm(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return [...after].some((form) => !before.has(form));
}

/** Ids in a path differ from order to order; the button is the same. */
function plainPath(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/\d+/g, '0');
}

function plainContext(context: string): string {
  return context.replace(/[\d-]+/g, '0');
}
