import type { Box } from './box';
import type { TableState } from './items';

const LEVELS = 6;

/**
 * The open header that a table without one belongs to: kits keep header and body in two tables. They match when they stand
 * near each other and have as many columns (one spare for the scroll bar).
 */
export function splitHeader(table: TableState, open: readonly TableState[]): TableState | null {
  if (table.headers.length > 0) return null;
  const width = widthOf(table.box);
  if (width === 0) return null;
  for (let i = open.length - 1; i >= 0 && i >= open.length - 4; i -= 1) {
    const header = open[i];
    if (header === undefined || header.rows.length > 0 || !isNear(header.box, table.box)) continue;
    const spare = header.columns.length - width;
    if (spare === 0 || spare === 1) return header;
  }
  return null;
}

function isNear(header: Box, body: Box): boolean {
  let at: Box | null = body;
  for (let i = 0; at !== null && i < LEVELS; i += 1, at = at.parent) {
    let other: Box | null = header;
    for (let j = 0; other !== null && j < LEVELS; j += 1, other = other.parent) if (other === at) return true;
  }
  return false;
}

/** Columns of the first row that has any content. */
function widthOf(table: Box): number {
  let widest = 0;
  const stack: Box[] = [table];
  for (let i = 0; i < 60 && stack.length > 0; i += 1) {
    const box = stack.pop();
    if (box === undefined) break;
    let cells = 0;
    for (let kid = box.last; kid !== null; kid = kid.prev) {
      if (kid.el === null) continue;
      if (kid.column >= -1 && (kid.tag === 'td' || kid.tag === 'th')) cells += 1;
      else stack.push(kid);
    }
    widest = Math.max(widest, cells);
    if (cells > 1) return widest;
  }
  return widest;
}
