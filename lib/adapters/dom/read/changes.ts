import type { Box } from './box';
import type { Boxes } from './boxes';
import { parentOf } from './dialog';
import { frameElementOf } from './frames';

const DEEPEST = 2000;

/** What must be read again: small pieces as a whole, large boxes kid by kid. */
export class Changes {
  readonly units = new Set<Box>();
  readonly spines = new Set<Box>();
  /** Large boxes whose style changed: anything below may have been shown or hidden. */
  readonly restyled = new Set<Box>();

  get isEmpty(): boolean {
    return this.units.size === 0 && this.spines.size === 0 && this.restyled.size === 0;
  }

  clear(): void {
    this.units.clear();
    this.spines.clear();
    this.restyled.clear();
  }

  /** Moves what turned out to be inside small pieces to these. */
  regroup(): void {
    for (const boxes of [this.spines, this.restyled])
      for (const box of boxes) {
        const unit = unitOf(box);
        if (unit === null) continue;
        boxes.delete(box);
        this.units.add(unit);
      }
  }

  /** Notes one mutation; a place that was never read counts for the nearest one that was. */
  note(target: Node, isAttribute: boolean, byElement: Boxes): void {
    let el = elementOf(target);
    let isDirect = isAttribute;
    let box: Box | null = null;
    for (let i = 0; el !== null && box === null && i < DEEPEST; i += 1) {
      box = byElement.get(el) ?? null;
      const dead = box === null ? el : deadAbove(box, byElement);
      if (dead === null) break;
      box = null;
      isDirect = false;
      el = parentOf(dead) ?? frameElementOf(dead.ownerDocument);
    }
    if (box === null) return;
    const unit = unitOf(box);
    if (unit !== null) this.units.add(unit);
    else if (isDirect) this.restyled.add(box);
    else this.spines.add(box);
  }
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  if (node.nodeType === 9) return (node as Document).documentElement;
  if (node.nodeType === 11 && 'host' in node) return (node as ShadowRoot).host;
  return node.parentElement ?? (node.parentNode !== null ? elementOf(node.parentNode) : null);
}

/** The first element on the way up whose box is no longer part of the tree; null when all are. */
function deadAbove(box: Box, byElement: Boxes): Element | null {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.el !== null && byElement.get(at.el) !== at) return at.el;
  return null;
}

function unitOf(box: Box): Box | null {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.isUnit) return at;
  return null;
}
