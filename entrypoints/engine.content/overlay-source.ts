import { serveRepairs } from '../../lib/adapters/browser/repairs';
import { send } from '../../lib/adapters/browser/send';
import { createPlainOverlay } from '../../lib/adapters/dom/overlay/plain';
import { cannotHold } from '../../lib/adapters/dom/place';
import type { World } from '../../lib/adapters/dom/world';
import type { Decision } from '../../lib/domain/prompt';
import type { Locale } from '../../lib/domain/station';
import { pickLocale } from '../../lib/i18n/locale';
import { OVERLAY_INJECT, PROMPT_REMOTE } from '../../lib/messages/names';
import type { OverlayPort } from '../../lib/ports/overlay';

/** A worker that is dead or updated must not leave a clerk without a prompt: the plain one is drawn instead. */
const INJECT_MS = 2_000;

export interface OverlaySource {
  /** Whoever draws for this frame. */
  get(): Promise<OverlayPort>;
  /** Draws in this frame, whatever its size. */
  own(): Promise<OverlayPort>;
  setLocale(locale: Locale): void;
}

/** Fetches the drawing script when something must be drawn, falls back to a plain prompt of our own when it cannot come. */
export function createOverlaySource(win: Window & typeof globalThis, world: World): OverlaySource {
  let locale: Locale = pickLocale(navigator.languages);
  let plain: OverlayPort | null = null;
  const own = async (): Promise<OverlayPort> => {
    if (!world.overlay) await send(OVERLAY_INJECT, {}, INJECT_MS).catch(() => undefined);
    if (!world.overlay) plain ??= createPlainOverlay(win, world.shield);
    const overlay = world.overlay ?? plain ?? createPlainOverlay(win, world.shield);
    overlay.setLocale(locale);
    return overlay;
  };
  return {
    own,
    get: async () => (cannotHold(win) ? remoteOverlay(await own()) : own()),
    setLocale(next) {
      locale = next;
      world.overlay?.setLocale(next);
    },
  };
}

/** Prompts go to the top frame, everything else stays; when nobody there can draw, this frame does, small as it is. */
function remoteOverlay(own: OverlayPort): OverlayPort {
  const tenMinutes = 600_000;
  return {
    ...own,
    ask: async (prompt, desk) => {
      const done = serveRepairs(prompt, desk.repair);
      // The top frame's answer was made by the same overlay code.
      const answer = await send(PROMPT_REMOTE, { prompt }, tenMinutes).catch(() => null);
      done();
      return answer === null ? own.ask(prompt, desk) : (answer as Decision);
    },
  };
}
