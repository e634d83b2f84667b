import { browser } from 'wxt/browser';
import type { Teaching } from '../../lib/adapters/dom/world';
import { isEnvelope } from '../../lib/messages/channel';
import { TEACH_END, TEACH_SHOW } from '../../lib/messages/names';
import type { TeachRequest } from '../../lib/ports/teach';

/** Opens and closes the picker when the background says so. */
export function followTeach(teach: Teaching, signal: AbortSignal): void {
  const onMessage = (message: unknown): boolean => {
    if (!isEnvelope(message)) return false;
    if (message.to === TEACH_SHOW) show(message.body, teach);
    else if (message.to === TEACH_END) teach.end();
    return false;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

/** The background parsed the request and names the frame that leads. */
function show(body: unknown, teach: Teaching): void {
  const { request, isLead } = body as { readonly request: TeachRequest; readonly isLead: boolean };
  void teach.show(request, isLead).catch(() => undefined);
}
