import type { Control } from '../../../domain/snapshot';
import type { Box } from './box';
import type { Boxes } from './boxes';
import type { Place } from './items';
import { labelText, nearText } from './labels';
import type { Refs } from './refs';
import { tidy } from './text';
import { checkedState, optionTexts, ownValue, shownInWidget, storeOf, widgetName, widgetOf } from './value';

/** What the readers of one document share. */
export interface Env {
  readonly refs: Refs;
  readonly byElement: Boxes;
  /** What was pressed just before the dialog opened. */
  readonly openerOf: (dialog: Element) => string;
}

/** One control with every feature that recognition looks at. The place tells what is around it. */
export function readControl(box: Box, el: Element, place: Place, env: Env): Control {
  const widget = widgetOf(box);
  const store = storeOf(box, widget);
  const shown = readShown(el, widget);
  const attribute = (name: string) => el.getAttribute(name) ?? '';
  return {
    ref: env.refs.refOf(el),
    tag: box.tag,
    type: typeOf(el),
    name: attribute('name') || (store?.getAttribute('name') ?? ''),
    id: el.id,
    class: box.cls,
    placeholder: tidy(attribute('placeholder') || attribute('data-placeholder') || shown.placeholder, 200),
    ariaLabel: tidy(attribute('aria-label'), 200),
    title: tidy(attribute('title'), 200),
    labelText: labelText(box, env.byElement),
    nearText: nearText(box, place),
    heading: place.heading,
    context: place.dialog,
    value: shown.value,
    options: optionTexts(store?.localName === 'select' ? store : el),
    autocomplete: attribute('autocomplete'),
    readonly: isReadonly(el),
    disabled: isDisabled(el),
    checked: checkedState(el),
    visible: !box.isHiddenPane,
    widget: widget === null ? '' : widgetName(widget),
    mirrorOf: store === null ? null : env.refs.refOf(store),
    inFrame: box.inFrame,
    inShadow: box.inShadow,
    group: place.group,
    cell: null,
    model: '',
  };
}

/** The value and the placeholder that are shown, also when the input itself stays empty. */
export function readShown(el: Element, widget: Box | null): { readonly value: string; readonly placeholder: string } {
  const value = ownValue(el);
  if (widget === null || value !== '' || el.localName === 'select' || checkedState(el) !== null)
    return { value, placeholder: '' };
  const shown = shownInWidget(widget);
  return widget.controls > 1 ? { value, placeholder: shown.placeholder } : shown;
}

export function isReadonly(el: Element): boolean {
  return (el as HTMLInputElement).readOnly === true || el.getAttribute('aria-readonly') === 'true';
}

export function isDisabled(el: Element): boolean {
  return (el as HTMLInputElement).disabled === true || el.getAttribute('aria-disabled') === 'true';
}

function typeOf(el: Element): string {
  const tag = el.localName;
  if (tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button') return (el as HTMLInputElement).type;
  return el.getAttribute('role') ?? '';
}
