import { browser } from 'wxt/browser';
import { SAFE_KEY } from '../../messages/names';
import type { SafePort, SafeSession } from '../../ports/safe';
import { send } from './send';
import { watchStorage } from './settings-port';

const KEY = 'safeKey';
const IDLE = 'safeIdleMinutes';
const IDLE_MINUTES = 15;
/** Every click would be a message to the browser's own process. */
const TOUCH_MS = 15_000;
/** Clocks are corrected by small steps all the time. */
const STEP_MS = 60_000;

interface Held {
  /** PKCS#8 in base64: storage holds JSON only. */
  readonly key: string;
  readonly at: number;
}

let held: Promise<Held | null> | null = null;
let touched = 0;

/**
 * The opened key in `storage.session`: in memory only, gone with the browser, out of reach of content scripts, the same for
 * every page and for the worker, which forgets everything else.
 */
export const safeSession: SafeSession = {
  async key() {
    // The page without a window has nothing but messages.
    if (browser.storage === undefined) return bytesOf(await send(SAFE_KEY, {}));
    listenOnce();
    held ??= read();
    const [now, idle, found] = [Date.now(), await safeIdle.idleMinutes(), await held];
    if (found === null) return null;
    // Idle for too long, or the clock was set back to hide it.
    if (now > found.at + idle * 60_000 || now < found.at - STEP_MS) {
      await safeSession.drop();
      return null;
    }
    return bytesOf(found.key);
  },
  async hold(opened) {
    await browser.storage.session.set({ [KEY]: { key: base64Of(opened), at: Date.now() } });
    held = null;
  },
  async drop() {
    await browser.storage.session.remove(KEY);
    held = null;
  },
  async touch() {
    const now = Date.now();
    if (now - touched < TOUCH_MS && now >= touched) return;
    touched = now;
    const found = (await safeSession.key()) === null ? null : await read();
    if (found) await browser.storage.session.set({ [KEY]: { ...found, at: now } });
  },
  watch(changed) {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && KEY in changes) changed();
    };
    browser.storage.onChanged.addListener(listener);
    const stop = watchStorage(IDLE, changed);
    return () => {
      browser.storage.onChanged.removeListener(listener);
      stop();
    };
  },
};

/** How long nobody may click before the safe locks. */
export const safeIdle: Pick<SafePort, 'idleMinutes' | 'setIdleMinutes'> = {
  async idleMinutes() {
    const value = (await browser.storage.local.get(IDLE))[IDLE];
    return typeof value === 'number' && value >= 1 && value <= 480 ? value : IDLE_MINUTES;
  },
  async setIdleMinutes(minutes) {
    await browser.storage.local.set({ [IDLE]: minutes });
  },
};

/** For messages and storage, which hold JSON only. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(base64: unknown): Uint8Array | null {
  return typeof base64 === 'string' ? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) : null;
}

async function read(): Promise<Held | null> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof found !== 'object' || found === null || !('key' in found) || !('at' in found)) return null;
  const { key, at } = found;
  return typeof key === 'string' && typeof at === 'number' ? { key, at } : null;
}

let isListening = false;

/** What this page remembers goes when any page locks or unlocks. */
function listenOnce(): void {
  if (isListening) return;
  isListening = true;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && KEY in changes) held = null;
  });
}
