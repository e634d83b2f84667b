/** How often the browser works out again whether something lies over the card, in ms; it allows nothing below 100. */
const EVERY_MS = 100;

/** So long, in ms, the card must have been seen without a break: a page that flickers above us is uncovered now and then. */
const STEADY_MS = 500;

export interface Visibility {
  /** False when the browser knows that something covers, fades or distorts the card, or did a moment ago; true where it cannot tell. */
  isVisible(): boolean;
  stop(): void;
}

/**
 * Asks the browser itself whether a card is seen whole. Hit testing misses what lets presses through (a picture with
 * `pointer-events: none` over our text); the browser's own occlusion test does not, and it looks beyond our frame.
 */
export function watchVisibility(win: Window & typeof globalThis, card: Element): Visibility {
  let isSeen = true;
  let changedAt = Number.NEGATIVE_INFINITY;
  const init = { trackVisibility: true, delay: EVERY_MS, threshold: [0, 1] };
  let observer: IntersectionObserver | null = null;
  try {
    observer = new win.IntersectionObserver((entries) => {
      const last = entries.at(-1);
      // Intersection Observer v2 (W3C); not in every browser and not in every DOM typing.
      if (!last || !('isVisible' in last) || typeof last.isVisible !== 'boolean') return;
      if (isSeen !== last.isVisible) changedAt = win.performance.now();
      isSeen = last.isVisible;
    }, init);
    observer.observe(card);
  } catch {
    observer = null;
  }
  return { isVisible: () => isSeen && win.performance.now() - changedAt >= STEADY_MS, stop: () => observer?.disconnect() };
}
