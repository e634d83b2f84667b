import { systemClock } from '../../lib/adapters/browser/clock';
import { createPagePort } from '../../lib/adapters/dom/page';
import { visibleRect } from '../../lib/adapters/dom/place';
import { pressOf } from '../../lib/adapters/dom/press-of';
import { createPageReader } from '../../lib/adapters/dom/read';
import type { World } from '../../lib/adapters/dom/world';
import type { AddressAids } from '../../lib/address';
import { createSession, type Session } from '../../lib/pipeline/session';
import { heedFields, heedPresses, pathFrom } from './early';
import { FIRST_STATE } from './first-state';
import { followState } from './follow-state';
import { followTeach } from './follow-teach';
import { createForms } from './forms';
import { freezing } from './freeze';
import { createLog } from './log';
import { createOverlaySource } from './overlay-source';
import { portsOf } from './ports';
import { summaryOf } from './summary';
import { createTeaching } from './teach';
import { touch } from './touch';
import { watchPage } from './watch-page';

/** Builds the adapters of one frame, hands them to the session and becomes the frame's engine. Ends with the world. */
export function startStation(win: Window & typeof globalThis, world: World): void {
  const { signal } = world;
  const reader = createPageReader(win.document, { clock: systemClock });
  const page = createPagePort(win, reader, signal);
  const log = createLog(signal);
  const overlays = createOverlaySource(win, world);
  // Only our own script of this frame writes it (aids.content.ts).
  const aids = () => (world.aids as AddressAids | undefined) ?? null;
  const { early } = world;
  for (const { element } of early.presses()) reader.heed(pathFrom(element));
  const earlyPresses = () => heedPresses(reader, early.presses());
  const ports = portsOf(win, page, log, overlays, world.companion.isMet, aids, () => session.follow());
  const session: Session = createSession({ ...ports, earlyPresses }, FIRST_STATE);
  heedFields(reader, session, early.takeFields());
  const teach = createTeaching(win, world, reader, session, overlays);
  const { ready, isReady, state } = followState(session, overlays, signal, page.words().origin);
  world.engine = {
    ready,
    isReady,
    judge: (element, way, hint) => session.press(pressOf(reader, element, way, hint)),
    touch: (element) => touch(reader, session, element),
    rectOf: (ref) => visibleRect(reader.elementOf(ref)),
    isFocused: (ref) => reader.elementOf(ref)?.matches(':focus-within') ?? false,
    repair: (ref, value) => void page.write(ref, value),
    ...freezing(reader, session, overlays),
    log,
    summary: () => summaryOf(session, state().corrections, teach),
    locale: () => state().locale,
    teach,
    forms: createForms(reader, page, session, aids),
    fill: null,
  };
  followTeach(teach, signal);
  watchPage(win, reader, session, signal);
}
