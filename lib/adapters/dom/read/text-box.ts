import { Box } from './box';
import { MAX_TEXT } from './text';

const WHITE = /^\s*$/;
const RUNS = /\s\s|[\t\n\r\f]/;

/** The text of a text node, cut and with its white space made single; empty when it is nothing but that. */
export function textOf(node: Node): string {
  const raw = node.nodeValue ?? '';
  const head = raw.length > MAX_TEXT ? raw.slice(0, MAX_TEXT) : raw;
  const first = head.charCodeAt(0);
  if (first > 32 && first < 127) return (RUNS.test(head) ? head.replace(/\s+/g, ' ') : head).trimEnd();
  if (WHITE.test(head)) return '';
  return (RUNS.test(head) ? head.replace(/\s+/g, ' ') : head).trim();
}

/** The box of a text node; null when it is nothing but white space. @param gap white space stood before it */
export function textBox(node: Node, gap: boolean): Box | null {
  const text = textOf(node);
  if (text === '') return null;
  const box = new Box(null, '#text', '', 0, text);
  box.gap = gap || (node.nodeValue ?? '').charCodeAt(0) <= 32;
  return box;
}
