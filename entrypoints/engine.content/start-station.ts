import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/adapters/browser/clock';
import { createOutbox } from '../../lib/adapters/browser/outbox';
import { send } from '../../lib/adapters/browser/send';
import { createPagePort } from '../../lib/adapters/dom/page';
import { visibleRect } from '../../lib/adapters/dom/place';
import { pressOf } from '../../lib/adapters/dom/press-of';
import { createPageReader, type PageReader } from '../../lib/adapters/dom/read';
import type { Teaching, World } from '../../lib/adapters/dom/world';
import { judgeAddress } from '../../lib/address';
import type { LogEvent } from '../../lib/domain/event';
import type { LocalProfile } from '../../lib/domain/profile';
import { BADGE_REPORT, GRANT_ADD, LOG_APPEND, OPENER_LEARN } from '../../lib/messages/names';
import { createSession, type Session, type SessionPorts } from '../../lib/pipeline/session';
import type { EventSink } from '../../lib/ports/event-sink';
import type { PagePort } from '../../lib/ports/page';
import { createFilling } from './fill';
import { FIRST_STATE, followState } from './follow-state';
import { followTeach } from './follow-teach';
import { createOverlaySource, type OverlaySource } from './overlay-source';
import { reportGap } from './report-gap';
import { createTeaching } from './teach';
import { watchPage } from './watch-page';

const newId = () => crypto.randomUUID();

/** Builds the adapters of one frame, hands them to the session and becomes the frame's engine. Ends with the world. */
export function startStation(win: Window & typeof globalThis, world: World): void {
  const { signal } = world;
  const reader = createPageReader(win.document, { clock: systemClock });
  const page = createPagePort(win, reader);
  const sendEvent = (event: LogEvent) => send(LOG_APPEND, { events: [event] }, 20_000);
  const outbox = createOutbox({ storage: browser.storage.local, send: sendEvent, signal, changed: reportGap });
  const log: EventSink = { emit: (event) => void outbox.add(event) };
  const overlays = createOverlaySource(win, world);
  const session = createSession(portsOf(win, page, log, overlays), FIRST_STATE);
  const teach = createTeaching(win, world, reader, session, overlays);
  const state = followState(session, overlays, signal, page.words().origin);
  world.engine = {
    judge: (element, way, hint) => session.press(pressOf(reader, element, way, hint)),
    touch: (element) => touch(reader, session, element),
    rectOf: (ref) => visibleRect(reader.elementOf(ref)),
    isFocused: (ref) => reader.elementOf(ref)?.matches(':focus-within') ?? false,
    repair: (ref, value) => void page.write(ref, value),
    log,
    summary: () => summaryOf(session, state().corrections, teach),
    locale: () => state().locale,
    teach,
    fill: createFilling(win, reader, page, session, (element) => touch(reader, session, element)),
  };
  followTeach(teach, signal);
  watchPage(win, reader, session, signal);
}

function portsOf(win: Window, page: PagePort, log: EventSink, overlays: OverlaySource): SessionPorts {
  const quietly = (to: string, body: unknown) => void send(to, body).catch(() => undefined);
  return {
    ...{ page, clock: systemClock, newId, log, overlay: overlays.get, judge: judgeAddress },
    later: (ms, run) => void win.setTimeout(run, ms),
    share: (grant) => quietly(GRANT_ADD, { grant }),
    learnOpener: (key) => quietly(OPENER_LEARN, { key }),
    report: (count, orderPage) => quietly(BADGE_REPORT, { count, orderPage, gap: null }),
  };
}

function touch(reader: PageReader, session: Session, element: Element): void {
  const ref = reader.refOf(element);
  const value = reader.valueOf(ref);
  if (value !== null) session.touch(ref, value);
}

function summaryOf(session: Session, local: LocalProfile | null, teach: Teaching): unknown {
  const latest = session.latest();
  const corrections = teach.reports(local);
  return { recognition: latest?.recognition ?? null, partial: latest?.snapshot.partial ?? null, corrections };
}
