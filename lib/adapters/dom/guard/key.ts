import { pressableTarget } from '../read/press-target';
import { decide, type GuardContext, holdAndAsk, isConfirmed, stopEvent } from './context';
import { pathOf } from './path';

const NATIVE = 'button,input,select,textarea,a[href],summary,[contenteditable]';

/** Holds Enter and Space on things that only look like buttons: native ones turn these keys into a click. */
export function holdKeys(context: GuardContext): void {
  context.listeners.on(['keydown'], (event) => onKey(context, event));
}

function onKey(context: GuardContext, event: KeyboardEvent): void {
  if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
  const path = pathOf(event);
  const [target] = path;
  if (!(target instanceof context.win.Element) || target.matches(NATIVE)) return;
  const element = pressableTarget(path);
  if (!element || element.matches(NATIVE) || context.passes.isReplaying()) return;
  if (context.pending.has(element)) {
    stopEvent(event);
    return;
  }
  const held = decide(context, element, 'key');
  if (!held) return;
  stopEvent(event);
  const { key, code } = event;
  holdAndAsk(context, element, held, () => {
    const init = { key, code, bubbles: true, cancelable: true, composed: true };
    const type = () => {
      element.dispatchEvent(new context.win.KeyboardEvent('keydown', init));
      element.dispatchEvent(new context.win.KeyboardEvent('keyup', init));
    };
    context.passes.during(element, type, isConfirmed(held));
    held.done('ran');
  });
}
