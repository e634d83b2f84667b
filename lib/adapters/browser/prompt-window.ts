import { browser } from 'wxt/browser';
import type { TieredFinding } from '../../domain/finding';
import type { Decision, Prompt } from '../../domain/prompt';
import { type RepairAsk, repairAskOf } from '../../domain/repair';
import { WINDOW_ANSWER, WINDOW_CLOSE, WINDOW_FIX, WINDOW_OPEN, WINDOW_POLL, WINDOW_PROMPT } from '../../messages/names';
import type { Elsewhere, Repair } from '../../ports/overlay';
import { repairInFrame, serveRepairs } from './repairs';
import { send } from './send';

const SIZE = { width: 720, height: 760 };
/** The worker may sleep in between: the page asks again, and asking wakes it. */
const POLL_MS = 500;

interface Moved {
  readonly prompt: Prompt;
  readonly windowId: number | null;
  readonly decision: Decision | null;
  /** The frame that has the fields. */
  readonly owner: Owner;
}

interface Owner {
  readonly tabId: number | null;
  readonly frameId: number;
}

/** `open`: no answer yet. `closed`: the person closed the window. */
type Polled = { readonly state: 'open' | 'closed' } | { readonly state: 'answered'; readonly decision: Decision };

/** The background's side: questions that moved to a window of the extension, kept over the worker's sleep. */
export const promptWindows = {
  async open(prompt: Prompt, owner: Owner): Promise<void> {
    await keep(prompt.id, { prompt, owner, windowId: null, decision: null });
    const url = browser.runtime.getURL(`/ask.html#${encodeURIComponent(prompt.id)}`);
    const opened = await browser.windows.create({ url, type: 'popup', focused: true, ...SIZE });
    await keep(prompt.id, { prompt, owner, windowId: opened?.id ?? null, decision: null });
  },
  /** What is left to ask after a repair in the page. Rejects when the question is over or its page gone. */
  async repair(ask: RepairAsk): Promise<Prompt | null> {
    const moved = await movedOf(ask.promptId);
    if (!moved || moved.decision) throw new Error('over');
    return repairInFrame(moved.owner.tabId, moved.owner.frameId, ask);
  },
  prompt: async (promptId: string): Promise<Prompt | null> => (await movedOf(promptId))?.prompt ?? null,
  /** Only while it is open, and only once. */
  async answer(promptId: string, decision: Decision): Promise<boolean> {
    const moved = await movedOf(promptId);
    if (!moved || moved.decision || decision.promptId !== promptId) return false;
    await keep(promptId, { ...moved, decision });
    return true;
  },
  async poll(promptId: string): Promise<Polled> {
    const moved = await movedOf(promptId);
    if (!moved) return { state: 'closed' };
    if (moved.decision) {
      await drop(promptId);
      return { state: 'answered', decision: moved.decision };
    }
    if (moved.windowId === null || (await isOpen(moved.windowId))) return { state: 'open' };
    await drop(promptId);
    return { state: 'closed' };
  },
  async close(promptId: string): Promise<void> {
    const moved = await movedOf(promptId);
    await drop(promptId);
    if (moved?.windowId != null) await browser.windows.remove(moved.windowId).catch(() => undefined);
  },
};

/** The page's side: opens the window and waits for its answer. */
export function askElsewhere(prompt: Prompt, repair: Repair): Elsewhere {
  const promptId = prompt.id;
  const done = serveRepairs(prompt, repair);
  let isOver = false;
  const wait = async (): Promise<Decision | null> => {
    await send(WINDOW_OPEN, { prompt });
    for (let misses = 0; misses < 10 && !isOver; ) {
      await new Promise((next) => setTimeout(next, POLL_MS));
      const polled = await send(WINDOW_POLL, { promptId }).then(
        (value) => value as Polled,
        () => null,
      );
      if (polled?.state === 'answered') return polled.decision;
      if (polled?.state === 'closed') return null;
      misses = polled ? 0 : misses + 1;
    }
    return null;
  };
  return {
    answer: wait()
      .catch(() => null)
      .finally(done),
    close() {
      isOver = true;
      void send(WINDOW_CLOSE, { promptId }).catch(() => undefined);
    },
  };
}

/** The window's side. */
export const promptInWindow = {
  read: async (promptId: string) => (await send(WINDOW_PROMPT, { promptId })) as Prompt | null,
  /** Done in the page; the rest of the question comes back. */
  async repair(prompt: Prompt, finding: TieredFinding, undo: boolean): Promise<Prompt | null> {
    const ask = repairAskOf(prompt, finding, undo);
    if (ask === null) throw new Error('not offered');
    return (await send(WINDOW_FIX, { ask })) as Prompt | null;
  },
  answer: async (decision: Decision) => (await send(WINDOW_ANSWER, { promptId: decision.promptId, decision })) === true,
};

async function isOpen(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
}

function keyOf(promptId: string): string {
  return `window ${promptId}`;
}

async function movedOf(promptId: string): Promise<Moved | null> {
  // Only this file writes these keys, and content scripts cannot reach the session area.
  return ((await browser.storage.session.get(keyOf(promptId)))[keyOf(promptId)] as Moved | undefined) ?? null;
}

async function keep(promptId: string, moved: Moved): Promise<void> {
  await browser.storage.session.set({ [keyOf(promptId)]: moved });
}

async function drop(promptId: string): Promise<void> {
  await browser.storage.session.remove(keyOf(promptId));
}
