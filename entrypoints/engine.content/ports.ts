import { createApprovalPort } from '../../lib/adapters/browser/approval-port';
import { attend } from '../../lib/adapters/browser/attend';
import { systemClock } from '../../lib/adapters/browser/clock';
import { askElsewhere } from '../../lib/adapters/browser/prompt-window';
import { send } from '../../lib/adapters/browser/send';
import type { AddressAids } from '../../lib/address';
import { gazetteer } from '../../lib/address/gazetteer';
import type { FactsAnswer } from '../../lib/domain/facts';
import {
  BADGE_REPORT,
  CHECKS_COUNT,
  COMPANION_ADD,
  FACTS_GET,
  GRANT_ADD,
  OPENER_LEARN,
  OVERRIDE_ADD,
} from '../../lib/messages/names';
import type { SessionPorts } from '../../lib/pipeline/session';
import type { EventSink } from '../../lib/ports/event-sink';
import type { PagePort } from '../../lib/ports/page';
import { createJudge } from './judge';
import { lendersOf } from './lenders';
import type { OverlaySource } from './overlay-source';

const newId = () => crypto.randomUUID();

/** What a session stands on in a real frame. Messages that fail are tried again by whoever needs them. */
export function portsOf(
  win: Window,
  page: PagePort,
  log: EventSink,
  overlays: OverlaySource,
  hasCompanion: () => boolean,
  aids: () => AddressAids | null,
  follow: () => void,
): Omit<SessionPorts, 'earlyPresses'> {
  const quietly = (to: string, body: unknown) => void send(to, body).catch(() => undefined);
  const judge = createJudge(lendersOf(win.document, aids, follow));
  let isAsked = false;
  return {
    ...{ page, clock: systemClock, newId, log, overlay: overlays.get, judge },
    ...{ approvals: createApprovalPort('page'), elsewhere: askElsewhere, attend, makeReady: gazetteer },
    later: (ms, run) => void win.setTimeout(run, ms),
    // The background made the answer and is the only one that can send it.
    askFacts: (query) => send(FACTS_GET, { site: page.words().origin, ...query }) as Promise<FactsAnswer>,
    share: (grant) => quietly(GRANT_ADD, { grant }),
    remember: (overrides) => quietly(OVERRIDE_ADD, { site: page.words().origin, overrides }),
    countChecks: (sums) => quietly(CHECKS_COUNT, sums),
    learnOpener: (key) => quietly(OPENER_LEARN, { key }),
    report: (count, orderPage) => {
      quietly(BADGE_REPORT, { count, orderPage, gap: null });
      if (orderPage && !isAsked && !hasCompanion()) quietly(COMPANION_ADD, {});
      isAsked ||= orderPage;
    },
  };
}
