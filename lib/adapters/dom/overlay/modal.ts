import { own } from '../own';
import { isShown } from './seen';
import type { Shield } from './shield';
import { type Visibility, watchVisibility } from './visibility';

/** Ours wins over the page's `!important`: for important rules the inner tree decides (CSS Scoping 1, 3.3). */
const HOST_CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;
margin:0!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;clip-path:none!important;
mask:none!important;pointer-events:auto!important;content-visibility:visible!important;z-index:2147483647!important}
dialog{all:initial;position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;box-sizing:border-box}
dialog:not([open]){display:none}dialog::backdrop{background:transparent}`;
const WATCH_MS = 200;
/** What the browser says of visibility comes late on a busy machine: opening again before it has said anything would never end. */
const SETTLE_MS = 1_000;
/** A page that keeps fighting for the top is not worth an endless loop. */
const MOST_REOPENS = 50;

export interface Modal {
  readonly root: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** False when something covers, hides or moves what we drew: then no confirmation counts. */
  isSeen(): boolean;
  close(): void;
}

/** Opens an empty modal over everything on the page; `css` styles what the caller puts into `root`. */
export function openModal(win: Window & typeof globalThis, shield: Shield, css: string, label: string): Modal {
  const doc = win.document;
  const host = own(doc, 'createElement')('hedan-prompt');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(HOST_CSS + css);
  shadow.adoptedStyleSheets = [sheet];
  const dialog = own(doc, 'createElement')('dialog');
  dialog.setAttribute('closedby', 'none');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', label);
  const root = own(doc, 'createElement')('div');
  dialog.append(root);
  shadow.append(dialog);
  const before = own(doc, 'activeElement');
  const unguard = shield.guard(host, shadow, true);
  const show = () => {
    (own(doc, 'fullscreenElement') ?? own(doc, 'documentElement')).append(host);
    const focused = shadow.activeElement;
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (focused instanceof win.HTMLElement) focused.focus();
  };
  show();
  let visibility: Visibility | null = null;
  const isSeen = () => {
    const card = root.querySelector('.card');
    if (card) visibility ??= watchVisibility(win, card);
    return isShown(win, host, root) && (visibility?.isVisible() ?? true);
  };
  const unwatch = watchTop(win, host, isSeen, show);
  return {
    root,
    dialog,
    isSeen,
    close() {
      visibility?.stop();
      unwatch();
      unguard();
      host.remove();
      if (before instanceof win.HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}

/** Puts the host back when the page removes it or opens something above it. */
function watchTop(win: Window & typeof globalThis, host: Element, isSeen: () => boolean, show: () => void): () => void {
  let reopened = 0;
  let last = win.performance.now();
  const again = () => {
    if (reopened++ >= MOST_REOPENS) return;
    last = win.performance.now();
    show();
  };
  const observer = new win.MutationObserver(() => {
    if (!host.isConnected) again();
  });
  observer.observe(win.document, { childList: true, subtree: true });
  const timer = win.setInterval(() => {
    // Asked from the start: what covered the card before the first press must be known by then.
    const isHidden = !isSeen();
    if (isHidden && win.performance.now() - last > SETTLE_MS) again();
  }, WATCH_MS);
  return () => {
    observer.disconnect();
    win.clearInterval(timer);
  };
}
