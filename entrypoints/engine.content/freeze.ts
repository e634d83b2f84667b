import type { PageReader } from '../../lib/adapters/dom/read';
import type { Engine } from '../../lib/adapters/dom/world';
import type { Session } from '../../lib/pipeline/session';
import type { OverlaySource } from './overlay-source';

/** What the guard asks about frozen orders before it lets a person change a control. */
export function freezing(
  reader: PageReader,
  session: Session,
  overlays: OverlaySource,
): Pick<Engine, 'isLocked' | 'isAnyFrozen' | 'refused'> {
  return {
    isLocked: (element) => session.isLocked(reader.refOf(element)),
    isAnyFrozen: session.isAnyFrozen,
    refused: () => void overlays.own().then((overlay) => overlay.notify('frozen')),
  };
}
