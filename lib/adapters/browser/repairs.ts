import { browser } from 'wxt/browser';
import type { Prompt } from '../../domain/prompt';
import { type RepairAsk, repairAskOf, repairOf } from '../../domain/repair';
import { isEnvelope, isReply } from '../../messages/channel';
import { FIX_ASK, FIX_DO } from '../../messages/names';
import type { Repair } from '../../ports/overlay';
import { send } from './send';

/** A frame writes the value and judges the order anew before it answers. */
const REPAIR_MS = 5_000;

/** Does the repairs of a prompt that is drawn elsewhere, for as long as it is open. Returns what ends that. */
export function serveRepairs(prompt: Prompt, repair: Repair): () => void {
  const onMessage = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (!isEnvelope(message) || message.to !== FIX_DO) return false;
    // The background parsed what it passes on and is the only one that can send here.
    const ask = message.body as RepairAsk;
    if (ask.promptId !== prompt.id) return false;
    const finding = repairOf(prompt, ask);
    if (finding === null) reply({ ok: false, error: 'not offered' });
    else
      Promise.resolve(repair(finding, ask.undo)).then(
        (value) => reply({ ok: true, value }),
        (error: unknown) => reply({ ok: false, error: String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** The repairs of a prompt that another frame of this tab asked to have drawn: that frame does them. */
export function repairsOfFrame(frameId: number, prompt: Prompt): Repair {
  return async (finding, undo) => {
    const ask = repairAskOf(prompt, finding, undo);
    if (ask === null) throw new Error('not offered');
    return (await send(FIX_ASK, { frameId, ask }, REPAIR_MS)) as Prompt | null;
  };
}

/** The background's side: hands a repair to the frame that has the field. Rejects when that frame is gone or refuses. */
export async function repairInFrame(tabId: number | null, frameId: number, ask: RepairAsk): Promise<Prompt | null> {
  if (tabId === null) throw new Error('no tab');
  const answer: unknown = await browser.tabs.sendMessage(tabId, { to: FIX_DO, body: ask }, { frameId });
  if (!isReply(answer) || !answer.ok) throw new Error('not repaired');
  // The frame's own engine made it.
  return answer.value as Prompt | null;
}
