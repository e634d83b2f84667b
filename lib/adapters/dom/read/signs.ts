import type { Box } from './box';
import { colourOf, pictureOf } from './sign-colour';
import { tidy } from './text';

/** Labels and titles of columns under which a mark alone says something: 旗帜, 订单标记, "Flag". Elsewhere icons are decoration. */
const FLAG = /旗|[标標](?:[记記签籤色]|$)|打[标標]|\b(?:flags?|marks?|markers?|tags?)\b|マーク|フラグ/iu;
/** What icons say of themselves, best first. */
const TEXTS = ['aria-label', 'title', 'data-original-title', 'data-title', 'alt'] as const;
/** Elements that one mark is made of; more are no mark. */
const MOST_PARTS = 12;
const TEXT_MAX = 60;

/** Whether what stands under this label may be a mark without any text. */
export function isFlagLabel(label: string): boolean {
  return label.length <= 20 && FLAG.test(label);
}

/**
 * What marks without text say: their titles and their colour, by class, picture or inline paint, each once; the picture's own name
 * where nothing else speaks, so that a condition can ask for it. Empty for anything else.
 */
export function signText(box: Box): string {
  if (box.el === null || box.controls > 0 || box.fullText() !== '') return '';
  const parts = [box.el, ...box.el.querySelectorAll('*')];
  if (parts.length > MOST_PARTS) return '';
  const said = new Set(parts.flatMap((el) => [nameOf(el), colourOf(el)]).filter((text) => text !== ''));
  if (said.size === 0) for (const el of parts) said.add(pictureOf(el));
  return tidy([...said].join(' '), TEXT_MAX);
}

function nameOf(el: Element): string {
  for (const name of TEXTS) {
    const text = tidy(el.getAttribute(name) ?? '', TEXT_MAX);
    if (text !== '') return text;
  }
  return el.localName === 'title' ? tidy(el.textContent ?? '', TEXT_MAX) : '';
}
