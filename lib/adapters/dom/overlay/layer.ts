import { own } from '../own';
import type { Shield } from './shield';

const LAYER_CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;pointer-events:none!important;
z-index:2147483646!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;background:none!important}`;

export interface Layer {
  readonly root: HTMLElement;
  remove(): void;
}

/** A layer over the page that takes no room in its layout and lets presses through except on what it holds. */
export function openLayer(win: Window & typeof globalThis, shield: Shield, css: string): Layer {
  const host = own(win.document, 'createElement')('hedan-marks');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(LAYER_CSS + css);
  shadow.adoptedStyleSheets = [sheet];
  const root = own(win.document, 'createElement')('div');
  shadow.append(root);
  own(win.document, 'documentElement').append(host);
  const unguard = shield.guard(host, shadow, false);
  return {
    root,
    remove() {
      unguard();
      host.remove();
    },
  };
}
