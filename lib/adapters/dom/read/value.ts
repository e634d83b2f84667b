import { own } from '../own';
import { ancestor, type Box, descendant, following } from './box';
import { isWidgetWord, Kind } from './kinds';
import { MAX_TEXT, tidy } from './text';

const MAX_OPTIONS = 60;
const SEPARATOR = ', ';

/**
 * The value of a plain control as a person sees it: the text of the chosen options of a select, what stands in an input.
 * Check boxes and radios give their own value; whether they are on is told apart. Passwords and files are never read.
 */
export function ownValue(el: Element): string {
  const tag = el.localName;
  if (tag === 'select') return chosenTexts(el as HTMLSelectElement);
  if (tag === 'textarea') return (el as HTMLTextAreaElement).value;
  if (tag !== 'input') return tidy(el.getAttribute('aria-valuetext') ?? el.textContent ?? '');
  const input = el as HTMLInputElement;
  if (input.type === 'password' || input.type === 'file') return '';
  const value = input.value;
  return value === 'on' && isCheck(input) ? '' : value;
}

/** True for check boxes and radios. */
export function isCheck(el: Element): boolean {
  if (el.localName !== 'input') return false;
  const type = (el as HTMLInputElement).type;
  return type === 'checkbox' || type === 'radio';
}

/** On or off; null for what is neither a check box, a radio nor a switch. */
export function checkedState(el: Element): boolean | null {
  if (isCheck(el)) return (el as HTMLInputElement).checked;
  const state = el.getAttribute('aria-checked');
  return state === null ? null : state === 'true';
}

/** Texts of a select's options, the first 60. */
export function optionTexts(el: Element): string[] {
  if (el.localName === 'select') {
    const { options } = el as HTMLSelectElement;
    return Array.from({ length: Math.min(options.length, MAX_OPTIONS) }, (_, i) => tidy(options[i]?.text ?? '', 100));
  }
  const list = el.getAttribute('aria-controls') || el.getAttribute('aria-owns');
  if (list === null || list === '') return [];
  const items = own(el.ownerDocument, 'getElementById')(list)?.querySelectorAll('[role=option],li') ?? [];
  const texts: string[] = [];
  for (const item of items) {
    if (texts.length >= MAX_OPTIONS) break;
    texts.push(tidy(item.textContent ?? '', 100));
  }
  return texts;
}

/** The widget that a control is part of: its root, or null for a plain control. */
export function widgetOf(box: Box): Box | null {
  return box.is(Kind.widget) ? box : ancestor(box, Kind.widget, 5);
}

/** The name of a widget: the class word that told it, such as `el-select`. A cascader of Ant Design is a select too. */
export function widgetName(root: Box): string {
  const words = root.cls.split(/\s+/);
  const token = words.find((word) => /cascader$/i.test(word)) ?? words.find(isWidgetWord) ?? '';
  return token === 'combo' || token === 'textbox' ? `easyui-${token}` : token;
}

/** What a widget shows beside its input: the chosen text of a select that keeps its input empty. */
export function shownInWidget(root: Box): { readonly value: string; readonly placeholder: string } {
  const texts: string[] = [];
  let placeholder = '';
  for (let at: Box | null = root, i = 0; at !== null && i < 80; i += 1) {
    let skip = false;
    if (isPlaceholder(at)) {
      placeholder = at.fullText();
      skip = true;
    } else if (at.text !== '') texts.push(at.text);
    at = following(at, root, skip);
  }
  return { value: tidy(texts.join(SEPARATOR), MAX_TEXT), placeholder };
}

/** Element Plus keeps the chosen text in its placeholder element and makes it transparent only while nothing is chosen. */
function isPlaceholder(box: Box): boolean {
  return box.is(Kind.placeholder) && (!box.cls.includes('__placeholder') || box.cls.includes('is-transparent'));
}

/** The control that stores what a shown one displays: a hidden select or input inside its widget or right beside it. */
export function storeOf(box: Box, widget: Box | null): Element | null {
  const inside = widget === null ? null : descendant(widget, Kind.store);
  if (inside?.el != null && worthLinking(inside.el)) return inside.el;
  const from = widget ?? box;
  for (const near of [from.prev, from.next]) {
    if (near?.el == null || !near.is(Kind.store) || !worthLinking(near.el)) continue;
    if (widget !== null || isSameValue(box, near.el)) return near.el;
  }
  return null;
}

function worthLinking(el: Element): boolean {
  return el.localName === 'select' || (el as HTMLInputElement).type !== 'file';
}

function isSameValue(box: Box, store: Element): boolean {
  if (box.el === null || box.el.getAttribute('name')) return false;
  return /numberbox|textbox|combo/.test(box.cls) || ownValue(store) === ownValue(box.el);
}

function chosenTexts(select: HTMLSelectElement): string {
  if (!select.multiple) return tidy(select.options[select.selectedIndex]?.text ?? '');
  const texts: string[] = [];
  for (const option of select.selectedOptions) {
    if (texts.length >= MAX_OPTIONS) break;
    texts.push(tidy(option.text, 200));
  }
  return texts.join(SEPARATOR);
}
