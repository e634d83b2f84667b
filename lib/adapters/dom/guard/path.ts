/**
 * The way of an event from the inside out, closed shadow roots included: browsers show those to extensions, so that a button
 * in one is a button like any other.
 */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  return [...innerPath(path[0], event), ...path];
}

/** What lies between the event's target and the closed root that hides its real one. */
function innerPath(target: EventTarget | undefined, event: Event): readonly EventTarget[] {
  const root = isElement(target) ? closedRootOf(target) : null;
  const found = root && innerTarget(root, event);
  if (!found) return [];
  const path: EventTarget[] = [];
  for (let node: Node | null = found; node && node !== root; node = node.parentNode) path.push(node);
  return [...innerPath(found, event), ...path, root];
}

function innerTarget(root: ShadowRoot, event: Event): Element | null {
  const isPointed = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0);
  return isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}

/** Chromium asks for a call, Firefox has a property; ours are left alone. */
function closedRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || /^hedan-/.test(element.localName)) return null;
  if (typeof chrome !== 'undefined' && chrome.dom && element instanceof HTMLElement)
    return chrome.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
  return 'openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot
    ? element.openOrClosedShadowRoot
    : null;
}

function isElement(target: EventTarget | undefined): target is Element {
  return (target as Partial<Node> | undefined)?.nodeType === 1;
}
