import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { createListeners } from '../../lib/adapters/dom/guard/listeners';

function frame() {
  return new Window() as unknown as globalThis.Window & typeof globalThis;
}

const press = (win: globalThis.Window & typeof globalThis, type = 'click') =>
  win.document.body.dispatchEvent(new win.Event(type, { bubbles: true, cancelable: true }));

describe('listeners', () => {
  it('make the rest with the first event that matters, which hears that event already', () => {
    const win = frame();
    const heard: string[] = [];
    const wake = vi.fn(() => {
      if (heard.length === 0) listeners.on(['click'], ({ type }) => void heard.push(type));
    });
    const listeners = createListeners(win, wake);
    press(win, 'mousemove');
    expect(wake).not.toHaveBeenCalled();
    press(win);
    expect(heard).toEqual(['click']);
  });

  it('tell nobody behind one that stopped the event, the page neither', () => {
    const win = frame();
    const heard: string[] = [];
    const listeners = createListeners(win, () => undefined);
    win.addEventListener('click', () => heard.push('page'), true);
    listeners.on(['click'], () => heard.push('shield'));
    listeners.on(['click'], (event) => {
      heard.push('guard');
      event.stopImmediatePropagation();
      // What browsers say by themselves of an event stopped like this (DOM, cancelBubble); this DOM does not.
      Object.defineProperty(event, 'cancelBubble', { value: true });
    });
    listeners.on(['click'], () => heard.push('edits'));
    press(win);
    expect(heard).toEqual(['shield', 'guard']);
  });

  it('go on behind one that throws', () => {
    const win = frame();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const heard: string[] = [];
    const listeners = createListeners(win, () => {
      throw new Error('no world');
    });
    listeners.on(['click'], () => {
      throw new Error('no shield');
    });
    listeners.on(['click'], () => heard.push('guard'));
    press(win);
    expect(heard).toEqual(['guard']);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });

  it('are gone when they end, and refuse types that nobody listens to', () => {
    const win = frame();
    const heard: string[] = [];
    const wake = vi.fn();
    const listeners = createListeners(win, wake);
    listeners.on(['click'], () => heard.push('guard'));
    expect(() => listeners.on(['toggle'], () => undefined)).toThrow(RangeError);
    listeners.end();
    press(win);
    expect(heard).toEqual([]);
    expect(wake).not.toHaveBeenCalled();
  });
});
