import { own } from '../../lib/adapters/dom/own';
import type { PageReader } from '../../lib/adapters/dom/read';
import { whenIdle } from '../../lib/adapters/dom/when';
import type { Session } from '../../lib/pipeline/session';

/** Reads on idle and on change; ends open prompts when the page leaves. */
export function watchPage(win: Window & typeof globalThis, reader: PageReader, session: Session, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  win.addEventListener('pagehide', () => session.leave(), options);
  const start = () => {
    if (signal.aborted) return;
    reader.observe(signal, session.follow);
    session.follow();
  };
  if (own(win.document, 'readyState') === 'loading')
    win.addEventListener('DOMContentLoaded', () => whenIdle(win, 500, start), { once: true, signal });
  else whenIdle(win, 500, start);
}
