import { browser } from 'wxt/browser';
import { askFrames, injectFill } from '../../lib/adapters/browser/frames';
import type { Sender } from '../../lib/adapters/browser/listen';
import { TEACH_END, TEACH_SHOW } from '../../lib/messages/names';
import type { FillPreview } from '../../lib/ports/fill';
import type { TeachRequest } from '../../lib/ports/teach';

/**
 * Opens the picker in every frame that the request can be about; one leads (has keys and words), the others wait for
 * the pointer. False when there is nothing to point at.
 */
export async function startPicker(tabId: number, request: TeachRequest, leader: number | null = null): Promise<boolean> {
  const scopes = await askFrames(tabId, ['teach', 'scope'], request);
  const frames = scopes.flatMap(({ frameId, value }) => (typeof value === 'number' && value > 0 ? [{ frameId, value }] : []));
  const largest = frames.reduce((best, one) => (one.value > (best?.value ?? 0) ? one : best), frames[0]);
  const lead = frames.find(({ frameId }) => frameId === leader) ?? largest;
  for (const { frameId } of frames) {
    const message = { to: TEACH_SHOW, body: { request, isLead: frameId === lead?.frameId } };
    void browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }
  return frames.length > 0;
}

/** The pointer came to another frame: it leads from now on. */
export async function movePicker(sender: Sender): Promise<void> {
  if (sender.tabId !== null) await startPicker(sender.tabId, { kind: 'missing' }, sender.frameId);
}

/** One frame is done: the others stop waiting. */
export function endPicker(sender: Sender): void {
  if (sender.tabId === null) return;
  void browser.tabs.sendMessage(sender.tabId, { to: TEACH_END, body: {} }).catch(() => undefined);
}

/** What would be filled, by the frame that can fill most. The script that fills comes with the first plan; frames that have it keep theirs. */
export async function planFill(tabId: number, text: string): Promise<unknown> {
  await injectFill(tabId);
  const answers = await askFrames(tabId, ['fill', 'plan'], text);
  const plans = answers.flatMap(({ value }) => (isPreview(value) ? [value] : []));
  const weight = ({ steps, same }: FillPreview) => steps.filter((step) => step.obstacle === null).length + same;
  return plans.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Writes or takes back; only the frame that made the plan does anything. */
export async function runFill(tabId: number, what: 'apply' | 'undo', id: string): Promise<unknown> {
  const answers = await askFrames(tabId, ['fill', what], id);
  return answers.find(({ value }) => isPreview(value))?.value ?? null;
}

/** Frames answer with what our own engine made. */
function isPreview(value: unknown): value is FillPreview {
  return typeof value === 'object' && value !== null && 'steps' in value;
}
