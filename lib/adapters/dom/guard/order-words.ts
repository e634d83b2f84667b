import { own } from '../own';
import { GUARD_WORDS } from './words.data';

let made: RegExp | null = null;
/** Made when it is first asked for: the page that loads does not wait for it. */
function words(): RegExp {
  made ??= new RegExp(
    Object.values(GUARD_WORDS)
      .map(({ page }) => page)
      .join('|'),
    'i',
  );
  return made;
}
/** Enough of a page to tell; the rest of a huge one is not looked at. */
const MOST_TEXT = 60_000;

/** True when a page may show an order. Wide on purpose: the engine decides, this only spares it the pages that cannot. */
export function mayShowOrder(doc: Document): boolean {
  const address = doc.location.pathname + doc.location.search + own(doc, 'title');
  if (words().test(address)) return true;
  const walker = own(doc, 'createTreeWalker')(own(doc, 'body') ?? own(doc, 'documentElement'), NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < MOST_TEXT; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    seen += text.length + 1;
    if (words().test(text) && !isCode(node.parentElement)) return true;
  }
  return false;
}

function isCode(element: Element | null): boolean {
  return element !== null && /^(?:script|style|template|noscript)$/.test(element.localName);
}
