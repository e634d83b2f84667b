import { browser } from 'wxt/browser';
import { send } from '../../lib/adapters/browser/send';
import type { Teaching } from '../../lib/adapters/dom/world';
import { NO_FACTS } from '../../lib/domain/facts';
import type { LocalProfile } from '../../lib/domain/profile';
import type { Prompt } from '../../lib/domain/prompt';
import type { StationState } from '../../lib/domain/station';
import { isEnvelope } from '../../lib/messages/channel';
import { PROMPT_SHOW, STATE_CHANGED, STATE_GET, TEACH_END, TEACH_SHOW } from '../../lib/messages/names';
import type { Session } from '../../lib/pipeline/session';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import type { TeachRequest } from '../../lib/ports/teach';
import type { OverlaySource } from './overlay-source';

/** What is in force until the background has answered: the built-in policy guards from the first millisecond. */
export const FIRST_STATE: StationState = {
  policy: BUILT_IN_POLICY,
  facts: NO_FACTS,
  grants: [],
  openers: [],
  clerk: '',
  locale: 'zh-CN',
  corrections: null,
};

/** Keeps policy, facts and settings fresh, and does what the background says: stop, or draw for a frame that is too small. */
export function followState(
  session: Session,
  overlays: OverlaySource,
  teach: Teaching,
  signal: AbortSignal,
  site: string,
): { corrections(): LocalProfile | null } {
  let corrections: LocalProfile | null = null;
  const load = async () => {
    // The background parsed what it sends and is the only one that can send here.
    const state = (await send(STATE_GET, { site })) as StationState;
    overlays.setLocale(state.locale);
    corrections = state.corrections;
    session.setState(state);
  };
  const refresh = () => void load().catch(() => undefined);
  const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (!isEnvelope(message)) return false;
    if (message.to === STATE_CHANGED) refresh();
    else if (message.to === TEACH_SHOW) showPicker(message.body, teach);
    else if (message.to === TEACH_END) teach.end();
    else if (message.to === PROMPT_SHOW) return drawFor(message.body, overlays, reply);
    return false;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
  refresh();
  return { corrections: () => corrections };
}

/** The background parsed the request and names the frame that leads. */
function showPicker(body: unknown, teach: Teaching): void {
  const { request, isLead } = body as { readonly request: TeachRequest; readonly isLead: boolean };
  void teach.show(request, isLead).catch(() => undefined);
}

/** Fixes belong to the frame that asked, so none is offered here. */
function drawFor(body: unknown, overlays: OverlaySource, reply: (answer: unknown) => void): boolean {
  const prompt = (body as { readonly prompt: Prompt }).prompt;
  const bare = { ...prompt, findings: prompt.findings.map((finding) => ({ ...finding, fix: null })) };
  void overlays
    .own()
    .then((overlay) => overlay.ask(bare, () => bare))
    .then((decision) => reply({ ok: true, value: decision }));
  return true;
}
