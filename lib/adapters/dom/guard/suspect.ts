import type { PressHint } from './hint';
import { GUARD_WORDS } from './words.data';

/**
 * Words and icons that may stand for an action, in any of the languages that the engine knows. Deliberately wide: on a
 * page whose engine is still on its way, what matches is held until the engine has decided, and let go if it is nothing.
 */
function words(): RegExp {
  made ??= new RegExp([...Object.values(GUARD_WORDS).map(({ action }) => action), ICONS].join('|'), 'i');
  return made;
}
const ICONS = 'icon-?(?:del|trash|remove|minus|cog|check|save|close)|fa-(?:trash|minus|times|save|check|truck|undo)';
/** Made with the first press: the page that loads does not wait for it. */
let made: RegExp | null = null;
const LONGEST = 200;

/** True for a request whose address or body says that it might be an action. */
export function isSuspectRequest({ body = '', method = '', url = '' }: PressHint): boolean {
  return method === 'DELETE' || words().test(url.slice(0, 500)) || words().test(body.slice(0, 500));
}

/** True for what might be an action on an order, judged by its own words alone. Cheap: called for every click. */
export function isSuspect(element: Element): boolean {
  const attributes = ['title', 'aria-label', 'name', 'value', 'class', 'href', 'onclick', 'data-original-title', 'lay-event'];
  const texts = [element.textContent ?? '', ...attributes.map((name) => element.getAttribute(name) ?? '')];
  const icon = element.querySelector('i,svg,img')?.getAttribute('class') ?? '';
  return [...texts, icon].some((text) => words().test(closed(text.slice(0, LONGEST))));
}

/** Ant Design and Element put a space between the two characters of a button: 发 货 is one word. */
function closed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([\u3040-\u9fff\uac00-\ud7af]) (?=[\u3040-\u9fff\uac00-\ud7af])/g, '$1')
    .trim();
}
