/**
 * Runs `install` now and again whenever `document.open()` has wiped the listeners of this window; it takes the root element away:
 * that is how it is noticed. `install` may find that what it adds is there still: a listener is kept once. Returns the way out.
 * The first root of a document that is just beginning wipes nothing.
 */
export function keepOnDocuments(win: Window & typeof globalThis, install: () => void): () => void {
  // Read without `own`, which costs a page that begins a tenth of a millisecond: a page with a form of that name began long ago.
  let isBegun = win.document.readyState !== 'loading';
  install();
  const observer = new win.MutationObserver((records) => {
    if (isBegun || records.some(({ removedNodes }) => removedNodes.length > 0)) install();
    isBegun = true;
  });
  observer.observe(win.document, { childList: true });
  return () => observer.disconnect();
}
