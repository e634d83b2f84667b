import type { OutboxState } from '../../lib/adapters/browser/outbox';
import { send } from '../../lib/adapters/browser/send';
import { worldOf } from '../../lib/adapters/dom/world';
import { BADGE_REPORT } from '../../lib/messages/names';

let wasUnsaved = false;

/** Says once when something cannot be written, and when the page outlived its extension. */
export function reportGap(state: OutboxState): void {
  const overlay = worldOf(globalThis)?.overlay;
  if (state.orphaned) overlay?.notify('refresh_page');
  const isUnsaved = state.unsaved > 0;
  if (isUnsaved && !wasUnsaved) overlay?.notify('cannot_record');
  if (isUnsaved !== wasUnsaved)
    void send(BADGE_REPORT, { count: 0, orderPage: true, gap: isUnsaved ? 'unsaved' : null }).catch(() => undefined);
  wasUnsaved = isUnsaved;
}
