import type { DrawnModal } from '../overlay/surface';

const HOST_CSS =
  'dialog{all:initial;position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none}dialog::backdrop{background:transparent}';

/** A modal on a page of our own, where nobody covers or reads anything: the same place as over a foreign page, without its walls. */
export function openSampleModal(css: string, label: string): DrawnModal {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_CSS + css);
  shadow.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', label);
  // Esc is one of the question's own answers.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const root = document.createElement('div');
  dialog.append(root);
  shadow.append(dialog);
  const before = document.activeElement;
  document.body.append(host);
  dialog.showModal();
  return {
    root,
    isSeen: () => true,
    close() {
      dialog.close();
      host.remove();
      if (before instanceof HTMLElement) before.focus();
    },
  };
}
