import { browser } from 'wxt/browser';
import { createApprovalPort } from '../../lib/adapters/browser/approval-port';
import { askElsewhere } from '../../lib/adapters/browser/prompt-window';
import { repairsOfFrame } from '../../lib/adapters/browser/repairs';
import { send } from '../../lib/adapters/browser/send';
import type { Prompt } from '../../lib/domain/prompt';
import type { StationState } from '../../lib/domain/station';
import { isEnvelope } from '../../lib/messages/channel';
import { PROMPT_SHOW, STATE_CHANGED, STATE_GET } from '../../lib/messages/names';
import type { Session } from '../../lib/pipeline/session';
import { FIRST_STATE } from './first-state';
import type { OverlaySource } from './overlay-source';

/** A press that was held for want of an engine waits this long for the settings too, in ms; then the built-in policy judges it. */
const FIRST_ANSWER_MS = 1_500;

export interface Followed {
  readonly state: () => StationState;
  /** Over when the settings have come for the first time, or will not. Never rejects. */
  readonly ready: Promise<void>;
  readonly isReady: () => boolean;
}

/** Keeps policy, facts and settings fresh, and does what the background says: stop, or draw for a frame that is too small. */
export function followState(session: Session, overlays: OverlaySource, signal: AbortSignal, site: string): Followed {
  let current = FIRST_STATE;
  const load = async () => {
    // The background parsed what it sends and is the only one that can send here.
    const state = (await send(STATE_GET, { site })) as StationState;
    overlays.setLocale(state.locale);
    current = state;
    session.setState(state);
  };
  const refresh = () => load().catch(() => undefined);
  const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (!isEnvelope(message)) return false;
    if (message.to === STATE_CHANGED) void refresh();
    else if (message.to === PROMPT_SHOW) return drawFor(message.body, overlays, reply);
    return false;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
  const late = new Promise<void>((resolve) => setTimeout(resolve, FIRST_ANSWER_MS));
  let isReady = false;
  const ready = Promise.race([refresh(), late]).then(() => {
    isReady = true;
  });
  return { state: () => current, ready, isReady: () => isReady };
}

/** Asks for a frame that is too small; fixes are done in that frame. */
function drawFor(body: unknown, overlays: OverlaySource, reply: (answer: unknown) => void): boolean {
  const { prompt, from } = body as { readonly prompt: Prompt; readonly from: number };
  const desk = { repair: repairsOfFrame(from, prompt), approvals: createApprovalPort('page'), elsewhere: askElsewhere };
  void overlays
    .own()
    .then((overlay) => overlay.ask(prompt, desk))
    .then((decision) => reply({ ok: true, value: decision }));
  return true;
}
