import type { Pressable } from '../../../domain/snapshot';
import { plainText } from './dialog';
import { Kind, kindOf } from './kinds';
import type { Refs } from './refs';
import { tidy } from './text';

const TEXT_MAX = 200;
const SCRIPT_MAX = 500;
const ICONS = 'i,img,svg,[class*="icon" i]';
/** Attributes in which kits write what a press does, in place of `onclick`. */
const HANDLERS = ['onclick', 'lay-event', 'lay-submit', 'data-action', 'data-method', 'data-event', 'data-type', 'ng-click'];
const OFF = /(?:^|\s)(?:is-disabled|disabled|layui-btn-disabled|l-btn-disabled|ant-btn-disabled)(?=\s|$)/;

/** What is around a pressed thing, as far as the caller knows it. */
export interface PressContext {
  readonly heading: string;
  readonly context: string;
  readonly question: string;
  readonly opener: string;
  readonly rowText: string;
  readonly group: string;
  readonly visible: boolean;
  readonly inFrame: string;
}

/** One pressable with every feature that recognition looks at. Reads attributes only: nothing here makes the page lay out. */
export function readPressable(el: Element, around: PressContext, refs: Refs): Pressable {
  // Twenty attributes are asked for and an element has three of them: asking the browser for each took the most time here.
  const names = el.getAttributeNames();
  const attribute = (name: string) => (names.includes(name) ? (el.getAttribute(name) ?? '') : '');
  const form = submitForm(el);
  const icon = iconOf(el);
  return {
    ref: refs.refOf(el),
    tag: el.localName,
    type: typeOf(el),
    text: pressText(el),
    title: tidy(attribute('title') || attribute('data-original-title') || attribute('data-bs-original-title'), TEXT_MAX),
    ariaLabel: tidy(attribute('aria-label'), TEXT_MAX),
    name: attribute('name'),
    id: el.id,
    class: tidy(attribute('class'), TEXT_MAX),
    icon,
    href: attribute('href').slice(0, SCRIPT_MAX),
    onclick: handlerOf(attribute),
    formAction: form === null ? '' : (attribute('formaction') || form.getAttribute('action') || '').slice(0, SCRIPT_MAX),
    formMethod: form === null ? '' : (attribute('formmethod') || form.getAttribute('method') || 'get').toLowerCase(),
    heading: around.heading,
    context: around.context,
    question: around.question,
    opener: around.opener,
    rowText: around.rowText,
    cell: null,
    group: around.group,
    disabled:
      (el as HTMLButtonElement).disabled === true || OFF.test(attribute('class')) || attribute('aria-disabled') === 'true',
    visible: around.visible,
    inFrame: around.inFrame,
  };
}

/** What a press says it does: its text, the value of an input button; not cut apart by inner elements. */
export function pressText(el: Element): string {
  if (el.localName === 'input') return tidy((el as HTMLInputElement).value, TEXT_MAX);
  if (
    el.firstElementChild === null ||
    (el.childElementCount < 4 && el.querySelector('script,style,input,select,table') === null)
  ) {
    return tidy(el.textContent ?? '', TEXT_MAX);
  }
  return plainText(el, TEXT_MAX);
}

/** Text, title, label or icon: whatever names a press best, for telling later what opened a dialog. */
export function pressName(el: Element): string {
  return (
    pressText(el) ||
    tidy(el.getAttribute('title') ?? '', TEXT_MAX) ||
    tidy(el.getAttribute('aria-label') ?? '', TEXT_MAX) ||
    iconOf(el)
  );
}

/** The form that a press submits; null for buttons that only run a script and for links. */
export function submitForm(el: Element): HTMLFormElement | null {
  const type = typeOf(el);
  if (type !== 'submit' && type !== 'image') return null;
  return (el as HTMLButtonElement).form ?? null;
}

function handlerOf(attribute: (name: string) => string): string {
  for (const name of HANDLERS) {
    const value = attribute(name);
    if (value !== '') return tidy(value, SCRIPT_MAX);
  }
  return '';
}

function typeOf(el: Element): string {
  const tag = el.localName;
  return tag === 'button' || tag === 'input' ? (el as HTMLInputElement).type : '';
}

function iconOf(el: Element): string {
  const cls = el.getAttribute('class') ?? '';
  if (el.firstElementChild === null) return (kindOf('', cls) & Kind.icon) !== 0 ? tidy(cls, 80) : '';
  const icon = el.querySelector(ICONS);
  if (icon === null) return '';
  if (icon.localName === 'img') return tidy(icon.getAttribute('alt') || icon.getAttribute('src') || '', 120);
  const own = tidy(icon.getAttribute('class') ?? '', 80);
  if (icon.localName !== 'svg') return own || tidy(icon.getAttribute('title') ?? '', 80);
  const use = icon.querySelector('use');
  const shape = use?.getAttribute('href') || use?.getAttribute('xlink:href') || icon.getAttribute('data-icon') || '';
  return tidy(shape || own, 80);
}
