/** How often the browser works out again whether something lies over the card, in ms; it allows nothing below 100. */
const EVERY_MS = 100;

export interface Visibility {
  /** False when the browser knows that something covers, fades or distorts the card; true where it cannot tell. */
  isVisible(): boolean;
  stop(): void;
}

/**
 * Asks the browser itself whether a card is seen whole. Hit testing misses what lets presses through (a picture with
 * `pointer-events: none` over our text); the browser's own occlusion test does not, and it looks beyond our frame.
 */
export function watchVisibility(win: Window & typeof globalThis, card: Element): Visibility {
  let isSeen = true;
  const init = { trackVisibility: true, delay: EVERY_MS, threshold: [0, 1] };
  let observer: IntersectionObserver | null = null;
  try {
    observer = new win.IntersectionObserver((entries) => {
      const last = entries.at(-1);
      // Intersection Observer v2 (W3C); not in every browser and not in every DOM typing.
      if (last && 'isVisible' in last && typeof last.isVisible === 'boolean') isSeen = last.isVisible;
    }, init);
    observer.observe(card);
  } catch {
    observer = null;
  }
  return { isVisible: () => isSeen, stop: () => observer?.disconnect() };
}
