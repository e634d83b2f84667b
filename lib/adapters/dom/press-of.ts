import type { Pressable } from '../../domain/snapshot';
import type { Press, RequestWords, Way } from '../../ports/page';
import type { PressHint } from './guard/hint';
import { menuTriggerOf } from './menu-trigger';
import type { PageReader } from './read';

const SUBMITS = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';

/** The features of what is being pressed, with what is known beside the element. */
export function pressOf(reader: PageReader, element: Element, way: Way, hint: PressHint): Press {
  const pressable = hint.form ? formPressable(reader, hint.form) : inItsRow(reader, element);
  const request = requestOf(way, hint);
  return { ref: reader.refOf(element), way, pressable: withHint(pressable, element, way, hint), ...(request && { request }) };
}

/** What leaves by itself, and what a form posts: it may say what no word on the page does. Links speak for themselves. */
function requestOf(way: Way, { bare, body = '', method = 'get', url }: PressHint): RequestWords | null {
  const isTold = url !== undefined && (bare === true || method.toLowerCase() !== 'get');
  return isTold && way !== 'change' ? { method: method.toUpperCase(), url, body } : null;
}

/** A choice of a menu works on the row of the button that opened the menu. */
function inItsRow(reader: PageReader, element: Element): Pressable {
  const own = reader.pressable(element);
  const trigger = own.cell === null ? menuTriggerOf(element) : null;
  if (!trigger) return own;
  const { rowText, cell, text } = reader.pressable(trigger);
  return { ...own, rowText, cell, opener: own.opener || text };
}

/** A form without a submitter is known by its only submit button, or else by what it is sent to. */
function formPressable(reader: PageReader, form: HTMLFormElement): Pressable {
  const buttons = [...form.elements].filter((element) => element.matches(SUBMITS));
  const only = buttons.length === 1 ? buttons[0] : undefined;
  return { ...reader.pressable(only ?? form), formAction: form.getAttribute('action') ?? '', formMethod: form.method };
}

function withHint(pressable: Pressable, element: Element, way: Way, hint: PressHint): Pressable {
  if (hint.choice !== undefined) {
    const select = element instanceof HTMLSelectElement ? element : null;
    return {
      ...pressable,
      tag: 'select',
      text: hint.choice.slice(0, 80),
      onclick: select?.getAttribute('onchange') ?? '',
      formMethod: select?.form?.method ?? '',
    };
  }
  if (hint.url === undefined || hint.form || way !== 'navigate') return pressable;
  const base = hint.bare ? NOTHING : {};
  const isPost = hint.method !== undefined && hint.method.toLowerCase() !== 'get';
  return { ...pressable, ...base, href: hint.url, formAction: isPost ? hint.url : '', formMethod: hint.method ?? 'get' };
}

/** Nothing on the page stands for what a script started by itself: only its address speaks. */
const NOTHING = {
  tag: 'location',
  text: '',
  title: '',
  ariaLabel: '',
  rowText: '',
  class: '',
  id: '',
  name: '',
  icon: '',
  onclick: '',
};
