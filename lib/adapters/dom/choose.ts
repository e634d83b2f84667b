import type { ChooserRule } from '../../domain/profile';

/** How long a list may take to open or to get its choices, in ms. */
const CHOICES_MS = 2_000;
const LOOK_MS = 50;
const MAX_LEVELS = 5;
/** How many looks a column that has not changed is taken for the old one. */
const LATE_LOOKS = 20;
/** What region lists put where a city has no name of its own. */
const FILLER = /^(?:市辖区|县|.*直辖.*)$/;

export interface Chooser {
  /** Whether the control belongs to a widget of a kit whose lists can be worked. */
  canChoose(element: Element): boolean;
  /** Finds the control of the same widget again after its kit has drawn it anew, as layui does with the selects below a choice. */
  successor(element: Element): () => Element | null;
  /**
   * Opens the widget's list and presses, level by level, what means each name of `value` (parted by slashes), as a person would.
   * An empty `value` takes the choice away. Returns what the widget shows then; null when a level has no such choice or the widget did not take it.
   */
  choose(element: Element, value: string, shown: () => string | null): Promise<string | null>;
}

/** Works the select boxes and cascaders of UI kits by the rules of their profiles. */
export function createChooser(
  win: Window & typeof globalThis,
  rules: readonly ChooserRule[],
  optionFor: (options: readonly string[], value: string) => string | null,
): Chooser {
  const find = (element: Element) => {
    for (const rule of rules) {
      const widget = element.closest(rule.root);
      if (widget) return { widget, rule };
    }
    return null;
  };
  return {
    canChoose: (element) => find(element) !== null,
    successor(element) {
      const kit = find(element);
      const [widget, home] = [kit?.widget, kit?.widget.parentElement];
      if (!kit || !widget || !home) return () => null;
      const alike = () => [...home.children].filter((one) => one.matches(kit.rule.root));
      const at = alike().indexOf(widget);
      return () => (home.isConnected ? (alike()[at]?.querySelector(element.localName) ?? null) : null);
    },
    async choose(element, value, shown) {
      const kit = find(element);
      const names = value.split(/\s*[/,]\s*/).filter((name) => name !== '');
      if (!kit) return null;
      const opener = kit.widget.querySelector(kit.rule.open) ?? kit.widget;
      if (names.length === 0) return clear(win, opener, kit.widget, kit.rule, shown);
      const isChosen = await walk(win, opener, kit.widget, kit.rule, names, optionFor);
      if (!isChosen && visible(win, kit.widget, kit.rule.list)) press(win, opener);
      return isChosen ? waitFor(win, () => taken(shown(), names, optionFor)) : null;
    },
  };
}

/** Empties the widget by what its kit has for that. Returns the empty text; null when the widget cannot be emptied. */
async function clear(
  win: Window & typeof globalThis,
  opener: Element,
  widget: Element,
  rule: ChooserRule,
  shown: () => string | null,
): Promise<string | null> {
  if (shown() === '') return '';
  fire(win, widget, HOVER);
  await pause(win);
  const button = rule.clear ? widget.querySelector(rule.clear) : null;
  if (!button) return null;
  if (!button.checkVisibility()) press(win, opener);
  press(win, button);
  return waitFor(win, () => (shown() === '' ? '' : null));
}

/** What the widget shows, once it holds every name. */
function taken(
  text: string | null,
  names: readonly string[],
  optionFor: (options: readonly string[], value: string) => string | null,
): string | null {
  const pieces = text?.split(/\s*[/,]\s*/) ?? [];
  return names.every((name) => optionFor(pieces, name) !== null || pieces.includes(name)) ? text : null;
}

async function walk(
  win: Window & typeof globalThis,
  opener: Element,
  widget: Element,
  rule: ChooserRule,
  names: readonly string[],
  optionFor: (options: readonly string[], value: string) => string | null,
): Promise<boolean> {
  if (!visible(win, widget, rule.list)) press(win, opener);
  let last = '';
  let left = names;
  let stale = '';
  for (let level = 0; left.length > 0 && level < MAX_LEVELS; level++) {
    const columnAt = (at: number) => {
      const list = visible(win, widget, rule.list);
      return list && rule.column ? (list.querySelectorAll(rule.column)[at] ?? null) : list;
    };
    let looks = 0;
    const found = await waitFor(win, () => {
      const column = columnAt(level);
      // The column below the old choice stays until the new one's has come: its 市辖区 is no level of the new one.
      const isFresh = column?.textContent !== stale || looks++ > LATE_LOOKS;
      return column ? itemFor(column, rule, left[0] ?? '', isFresh ? last : '', optionFor) : null;
    });
    if (!found) return false;
    last = textOf(found.item, rule);
    if (!found.isFiller) left = left.slice(1);
    stale = (rule.column && columnAt(level + 1)?.textContent) || '';
    press(win, found.item);
    await pause(win);
  }
  return left.length === 0;
}

interface Found {
  readonly item: Element;
  readonly isFiller: boolean;
}

/** The choice that means a name, else the one that only stands for a level without a name. Long lists draw what is in view: they are moved on. */
function itemFor(
  column: Element,
  rule: ChooserRule,
  name: string,
  last: string,
  optionFor: (options: readonly string[], value: string) => string | null,
): Found | null {
  const items = [...column.querySelectorAll(rule.item)];
  const texts = items.map((item) => textOf(item, rule));
  const wanted = optionFor(texts, name);
  const item = wanted === null ? undefined : items[texts.indexOf(wanted)];
  if (item) return { item, isFiller: false };
  const filler = items.find((_, i) => texts[i] === last || FILLER.test(texts[i] ?? ''));
  if (filler && last !== '') return { item: filler, isFiller: true };
  const roll = rule.roll ? column.querySelector(rule.roll) : null;
  if (roll) roll.scrollTop = roll.scrollTop + roll.clientHeight < roll.scrollHeight - 1 ? roll.scrollTop + roll.clientHeight : 0;
  return null;
}

function textOf(item: Element, { label }: ChooserRule): string {
  return ((label ? item.querySelector(label) : null) ?? item).textContent?.trim() ?? '';
}

/** What kits call a list that is on its way out. */
const CLOSING = /(?:^|[\s-])leave(?:[\s-]|$)/;

/** The class stands at the list itself or at the box that carries it. */
function isClosing(list: Element): boolean {
  for (let at: Element | null = list, i = 0; at && i < 3; at = at.parentElement, i++) if (CLOSING.test(at.className)) return true;
  return false;
}

/** The kit's open list: inside the widget, or the last one of the document that can be seen. */
function visible(win: Window, widget: Element, selector: string): Element | null {
  const inside = [...widget.querySelectorAll(selector)];
  const all = inside.length > 0 ? inside : [...win.document.querySelectorAll(selector)];
  return (
    all.filter((list) => !isClosing(list) && list.checkVisibility() && list.getBoundingClientRect().height > 0).pop() ?? null
  );
}

const HOVER = ['mouseenter', 'mouseover'];

/** The events of a mouse that comes and presses. */
function press(win: Window & typeof globalThis, element: Element): void {
  fire(win, element, [...HOVER, 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
}

function fire(win: Window & typeof globalThis, element: Element, types: readonly string[]): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, view: win };
  for (const type of types) {
    const Kind = type.startsWith('pointer') ? win.PointerEvent : win.MouseEvent;
    element.dispatchEvent(new Kind(type, type === 'mouseenter' ? { ...init, bubbles: false } : init));
  }
}

function pause(win: Window): Promise<void> {
  return new Promise((resolve) => win.setTimeout(resolve, LOOK_MS));
}

async function waitFor<T>(win: Window, look: () => T | null): Promise<T | null> {
  for (let waited = 0; waited <= CHOICES_MS; waited += LOOK_MS) {
    const found = look();
    if (found !== null) return found;
    await pause(win);
  }
  return null;
}
