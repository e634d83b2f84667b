import { own } from '../own';

/**
 * Runs `install` now and again whenever `document.open()` has wiped the listeners of this window; it replaces the root element:
 * that is how it is noticed. The signal given to `install` ends what the call before it installed.
 */
export function onEveryDocument(
  win: Window & typeof globalThis,
  install: (signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let current = new AbortController();
  let root = own(win.document, 'documentElement');
  install(current.signal);
  const observer = new win.MutationObserver(() => {
    const now = own(win.document, 'documentElement');
    if (!now || now === root) return;
    root = now;
    current.abort();
    current = new AbortController();
    install(current.signal);
  });
  observer.observe(win.document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      current.abort();
    },
    { once: true },
  );
}
