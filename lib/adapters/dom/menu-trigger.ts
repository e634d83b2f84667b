import { own } from './own';

/** Popups that hold choices about something elsewhere on the page. */
const MENUS = '[role=menu],[role=listbox],.ant-dropdown,.el-dropdown-menu,.layui-dropdown,.dropdown-menu';

/**
 * The button that opened the menu in which `element` is a choice; null outside of menus or when nothing tells. Menus are
 * moved to the end of the body, so only `aria-labelledby` of the menu or `aria-controls` of the button (WAI-ARIA menu
 * button pattern) says to which row it belongs.
 */
export function menuTriggerOf(element: Element): Element | null {
  const doc = element.ownerDocument;
  for (let menu = element.closest(MENUS); menu; menu = menu.parentElement?.closest(MENUS) ?? null) {
    const label = menu.getAttribute('aria-labelledby');
    const named = label === null ? null : own(doc, 'getElementById')(label);
    if (named && !menu.contains(named)) return named;
    const controller = controllerOf(doc, menu);
    if (controller) return controller;
  }
  return null;
}

function controllerOf(doc: Document, menu: Element): Element | null {
  for (let at: Element | null = menu; at && at !== own(doc, 'body'); at = at.parentElement) {
    if (at.id === '') continue;
    const id = CSS.escape(at.id);
    const found = own(doc, 'querySelector')(`[aria-controls="${id}"],[aria-owns="${id}"],[aria-describedby="${id}"]`);
    if (found && !at.contains(found)) return found;
  }
  return null;
}
