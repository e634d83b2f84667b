/**
 * Puts an accepted value into a control the way a person would: the native setter (frameworks replace the instance's),
 * then `input` and `change`. Returns the value before, or null when the control cannot take it.
 */
export function writeValue(win: Window & typeof globalThis, element: Element, value: string): string | null {
  if (element instanceof win.HTMLSelectElement) return choose(win, element, value);
  if (element instanceof win.HTMLInputElement) return setText(win, element, win.HTMLInputElement.prototype, value);
  if (element instanceof win.HTMLTextAreaElement) return setText(win, element, win.HTMLTextAreaElement.prototype, value);
  return null;
}

function setText(
  win: Window & typeof globalThis,
  element: HTMLInputElement | HTMLTextAreaElement,
  prototype: object,
  value: string,
): string | null {
  if (element.readOnly || element.disabled) return null;
  const before = element.value;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  announce(win, element);
  return before;
}

function choose(win: Window & typeof globalThis, select: HTMLSelectElement, value: string): string | null {
  const before = select.selectedOptions[0]?.textContent?.trim() ?? '';
  const index = [...select.options].findIndex((option) => option.textContent?.trim() === value || option.value === value);
  if (index < 0 || select.disabled) return null;
  select.selectedIndex = index;
  announce(win, select);
  return before;
}

function announce(win: Window & typeof globalThis, element: Element): void {
  element.dispatchEvent(new win.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  element.dispatchEvent(new win.Event('change', { bubbles: true }));
}
