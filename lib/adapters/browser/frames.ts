import { browser } from 'wxt/browser';
import { isReply } from '../../messages/channel';
import { PROMPT_SHOW } from '../../messages/names';
import type { Sender } from './listen';

const ENGINE_FILE = '/content-scripts/engine.js';
const OVERLAY_FILE = '/content-scripts/overlay.js';
const FILL_FILE = '/content-scripts/fill.js';
const AIDS_FILE = '/content-scripts/aids.js';

/** Puts recognition and checks into the frame that asked. */
export async function injectEngine(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(sender), files: [ENGINE_FILE], injectImmediately: true });
}

/** Puts the drawing script into the frame that asked. */
export async function injectOverlay(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(sender), files: [OVERLAY_FILE], injectImmediately: true });
}

/** Puts what is seldom needed to judge addresses into the frame that asked. */
export async function injectAids(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(sender), files: [AIDS_FILE] });
}

/** Puts filling from text into every frame of a tab. Frames that we may not enter have nothing to fill. */
export async function injectFill(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [FILL_FILE], injectImmediately: true }).catch(() => []);
}

/** Arms a one-time press in the page's own world; the content script fires it by the event named `nonce`. */
export async function pressInPageWorld(sender: Sender, nonce: string): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(sender),
    world: 'MAIN',
    injectImmediately: true,
    args: [nonce],
    func: armPress,
  });
}

/** Draws a prompt of a frame that is too small in the top frame of its tab, which may show no order itself. Rejects when nobody there can. */
export async function promptInTopFrame(sender: Sender, prompt: unknown): Promise<unknown> {
  const { tabId } = sender;
  if (tabId === null) throw new Error('no tab');
  const from = sender.frameId;
  const show = () =>
    browser.tabs.sendMessage(tabId, { to: PROMPT_SHOW, body: { prompt, from } }, { frameId: 0 }).catch(() => undefined);
  const answer: unknown = (await show()) ?? (await injectEngine({ ...sender, frameId: 0 }).then(show));
  if (!isReply(answer) || !answer.ok) throw new Error('no answer from the top frame');
  return answer.value;
}

/** What every frame of a tab has recognised. */
export async function summaries(tabId: number): Promise<readonly unknown[]> {
  return (await askFrames(tabId, ['summary'], null)).map(({ value }) => value).filter((value) => value !== null);
}

/** How long, and how often, a frame that is still loading is asked again, in ms. */
const LOADING_MS = { most: 2_500, pause: 250 };
/** The answer of a frame that is still loading. */
const EARLY = 'hedan.early';

/**
 * Calls one method of every engine of a tab, named by its path, with plain data. Frames without an engine answer null. Frames that are
 * still loading are asked again for a while: a script that waits inside of one keeps its `load` event back in Chromium.
 */
export async function askFrames(tabId: number, path: readonly string[], argument: unknown): Promise<Answers> {
  const latest = Date.now() + LOADING_MS.most;
  let answers = await callIn({ tabId, allFrames: true }, path, argument);
  for (;;) {
    const early = answers.filter(({ value }) => value === EARLY).map(({ frameId }) => frameId);
    if (early.length === 0) return answers;
    const others = answers.filter(({ value }) => value !== EARLY);
    if (Date.now() >= latest) return [...others, ...early.map((frameId) => ({ frameId, value: null }))];
    await new Promise((next) => setTimeout(next, LOADING_MS.pause));
    answers = [...others, ...(await callIn({ tabId, frameIds: early }, path, argument))];
  }
}

async function callIn(target: Target, path: readonly string[], argument: unknown): Promise<Answers> {
  const results = await browser.scripting
    .executeScript({ target, func: callEngine, args: [path, argument, EARLY] })
    .catch(() => []);
  return results.map(({ frameId, result }) => ({ frameId, value: result ?? null }));
}

type Answers = readonly { readonly frameId: number; readonly value: unknown }[];
type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };

function targetOf(sender: Sender): { tabId: number; frameIds: number[] } {
  if (sender.tabId === null) throw new Error('no tab');
  return { tabId: sender.tabId, frameIds: [sender.frameId] };
}

/**
 * Runs in the page's isolated world, and waits for an engine that is to come, but not in a page that is still loading. Must not use
 * anything from outside of itself.
 */
function callEngine(path: readonly string[], argument: unknown, early: string): unknown {
  const inside = (at: unknown, name: string): unknown => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : null);
  const world: unknown = Reflect.get(globalThis, Symbol.for('hedan.world'));
  const call = () => {
    const method = ['engine', ...path].reduce(inside, world);
    return typeof method === 'function' ? method(argument) : null;
  };
  const hurry = inside(world, 'hurry');
  if (typeof hurry !== 'function' || inside(world, 'engine')) return call();
  const coming: unknown = hurry();
  // A form of that name hides the document's own.
  return Reflect.get(Document.prototype, 'readyState', document) === 'complete' ? Promise.resolve(coming).then(call) : early;
}

/**
 * Runs in the page's own world. Answers the first `confirm()` that the press asks with yes, for the clerk has just been
 * asked; a second one is the page's own affair. Must not use anything from outside of itself.
 */
function armPress(nonce: string): void {
  const press = (event: Event) => {
    event.stopImmediatePropagation();
    const target = event.composedPath()[0];
    const kind = event instanceof CustomEvent ? event.detail : '';
    const confirm = window.confirm;
    let isAnswered = false;
    window.confirm = (message) => {
      if (isAnswered) return confirm.call(window, message);
      isAnswered = true;
      return true;
    };
    try {
      if (kind === 'submit' && target instanceof HTMLFormElement) target.requestSubmit();
      else if (kind === 'submit' && target instanceof HTMLElement && 'form' in target && target.form instanceof HTMLFormElement)
        target.form.requestSubmit(target);
      else if (target instanceof HTMLElement) target.click();
      else if (target instanceof Element)
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    } finally {
      window.confirm = confirm;
    }
  };
  window.addEventListener(nonce, press, { capture: true, once: true });
}
