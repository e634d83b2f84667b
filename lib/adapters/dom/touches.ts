import type { Listeners } from './guard/listeners';
import { worldsAround } from './world';

const FIELDS = 'input,select,textarea,[contenteditable]';

/**
 * Tells this frame's engine and those of the frames around it which control a person is about to change, so that each
 * knows what it held before: the button that saves a frame's form may stand in its parent. What happens before an engine is
 * there is kept for it.
 */
export function watchTouches(win: Window & typeof globalThis, listeners: Listeners): void {
  const onTouch = (event: Event) => {
    if (!event.isTrusted) return;
    const field = event.composedPath().find((target) => target instanceof win.Element && target.matches(FIELDS));
    if (!(field instanceof win.Element)) return;
    for (const { early, engine } of worldsAround(win)) engine ? engine.touch(field) : early.touched(field);
  };
  const onClick = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof win.Element)) return;
    for (const { early } of worldsAround(win)) early.pressed(target);
  };
  listeners.on(['focusin', 'pointerdown', 'keydown'], onTouch);
  listeners.on(['click'], onClick);
}
