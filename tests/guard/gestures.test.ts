import { beforeEach, describe, expect, it } from 'vitest';
import { judgeByEngine } from '../../lib/adapters/dom/guard/engine-call';
import { createGestures } from '../../lib/adapters/dom/guard/gesture';
import { createPasses } from '../../lib/adapters/dom/guard/passes';
import type { Engine, World } from '../../lib/adapters/dom/world';
import { PASS, type PressVerdict, type Way } from '../../lib/ports/page';

let now = 0;
const clock = { now: () => now, monotonic: () => now, utcOffsetMinutes: () => 480 };
/** An element as far as the guard looks at it before the engine has come. */
const element = (text: string) =>
  ({ textContent: text, getAttribute: () => null, querySelector: () => null }) as unknown as Element;
beforeEach(() => {
  now = 0;
});

describe('what follows from a confirmed press', () => {
  it('passes once, within seconds', () => {
    const passes = createPasses(clock);
    passes.during(element('退款'), () => undefined);
    expect([passes.takeConsequence(null), passes.takeConsequence(null)]).toEqual([true, false]);
    passes.during(element('退款'), () => undefined);
    now += 6_000;
    expect(passes.takeConsequence(null)).toBe(false);
  });

  it('is nothing that a person starts afterwards', () => {
    const passes = createPasses(clock);
    passes.during(element('退款'), () => undefined);
    passes.endConsequence();
    expect(passes.takeConsequence(null)).toBe(false);
  });

  it('is only the thing itself where nothing was asked', () => {
    const passes = createPasses(clock);
    const button = element('确定');
    const taken: boolean[] = [];
    const replay = () => void taken.push(passes.takeConsequence(button), passes.takeConsequence(element('表单')));
    passes.during(button, replay, false);
    expect([...taken, passes.takeConsequence(null)]).toEqual([true, false, false]);
  });
});

describe('a gesture', () => {
  it('is continued by its own click, and replaced by whatever a person does elsewhere', () => {
    const gestures = createGestures(clock);
    const button = element('继续');
    expect(gestures.begin(button, false)).toBe(true);
    gestures.grant();
    expect(gestures.begin(button, true)).toBe(false);
    expect(gestures.last()?.isGranted).toBe(true);
    expect(gestures.begin(element('另一个'), true)).toBe(true);
    expect(gestures.last()?.isGranted).toBe(false);
  });
});

describe('before the engine has come', () => {
  const world = () => ({ engine: null, gestures: createGestures(clock) }) as unknown as World & { engine: Engine | null };
  const judged = (some: World, way: Way, url: string, load: () => Promise<Engine | null> = async () => null) =>
    judgeByEngine(some, load)(element('继续'), way, { url, method: 'post', body: '', bare: true });

  it('a request or navigation that may be an action is held once a person has done something, and let go before', () => {
    for (const way of ['fetch', 'navigate'] as const) {
      const some = world();
      expect(judged(some, way, '/order/delete').kind).toBe('pass');
      some.gestures.begin(element('继续'), false);
      expect(judged(some, way, '/order/delete').kind).toBe('hold');
      expect(judged(some, way, '/order/list').kind).toBe('pass');
    }
  });

  it('what is held is answered by the engine, however late it comes', async () => {
    const some = world();
    some.gestures.begin(element('继续'), false);
    const hold: PressVerdict = { kind: 'hold', ask: async () => false, done: () => undefined };
    const engine = (verdict: PressVerdict) => ({ judge: () => verdict }) as unknown as Engine;
    const asked = async (verdict: PressVerdict) => {
      const held = judged(some, 'fetch', '/order/delete', async () => engine(verdict));
      return held.kind === 'hold' ? held.ask() : null;
    };
    expect([await asked(hold), await asked(PASS)]).toEqual([false, true]);
  });

  it('or while it waits for the settings, nothing is judged by what it has without them', async () => {
    let isReady = false;
    const engine = { isReady: () => isReady, judge: () => PASS } as unknown as Engine;
    const some = { ...world(), engine };
    const press = () => judgeByEngine(some, async () => engine)(element('删除'), 'click', {}).kind;
    expect(press()).toBe('hold');
    isReady = true;
    expect(press()).toBe('pass');
  });

  it('what is let go as nothing is not taken for confirmed, and nothing is held where no engine can come', async () => {
    const some = world();
    some.gestures.begin(element('继续'), false);
    const judge = judgeByEngine(some, async () => null);
    const press = () => judge(element('删除'), 'click', {});
    const held = press();
    if (held.kind !== 'hold') throw new Error('not held');
    expect([held.isNothing?.(), await held.ask(), held.isNothing?.()]).toEqual([false, true, true]);
    expect(press().kind).toBe('pass');
  });
});
