import { PASS, type PressVerdict, type Way } from '../../../ports/page';
import type { Engine, World } from '../world';
import type { PressHint } from './hint';
import { mayShowOrder } from './order-words';
import { isSuspect, isSuspectRequest } from './suspect';

/** Fetches the engine into this frame; resolves to null when it cannot come. */
export type LoadEngine = () => Promise<Engine | null>;

/**
 * Decides by the engine where it is there and knows the settings. Where it does not yet, what may be an action is held until the engine has come
 * and decided; a press that turns out to be nothing is let go at once and unseen. Where the engine cannot come at all,
 * nothing is held any more: the page works.
 */
export function judgeByEngine(world: World, load: LoadEngine): (element: Element, way: Way, hint: PressHint) => PressVerdict {
  let cannotCome = false;
  return (element, way, hint) => {
    if (world.engine?.isReady()) return world.engine.judge(element, way, hint);
    if (cannotCome || !mayBeAction(world, element, way, hint)) return PASS;
    let done: Extract<PressVerdict, { kind: 'hold' }>['done'] = () => undefined;
    let isNothing = false;
    const ask = async () => {
      const engine = await load();
      cannotCome = engine === null;
      await engine?.ready;
      const verdict = engine?.judge(element, way, hint) ?? PASS;
      isNothing = verdict.kind === 'pass' && !verdict.isGranted;
      if (verdict.kind === 'pass') return true;
      done = verdict.done;
      return verdict.ask();
    };
    return { kind: 'hold', ask, done: (how) => done(how), isNothing: () => isNothing };
  };
}

/**
 * What leaves by itself is told by its address and body, and only when a person did something before. A choice that acts at once is
 * told by what stands around it, which only the engine reads.
 */
function mayBeAction({ gestures }: World, element: Element, way: Way, hint: PressHint): boolean {
  if (way === 'change') return mayShowOrder(element.ownerDocument);
  if (way === 'navigate' || hint.bare) return gestures.last() !== null && isSuspectRequest(hint);
  return isSuspect(element) || isSuspectRequest(hint);
}
