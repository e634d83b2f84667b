import { useEffect, useRef } from 'react';

/**
 * Alt+1 to Alt+3 while a side note is shown: takes the repair of that number, wherever the focus is. `take` says whether there is one.
 * Only keys that a person pressed, never inside an input method's composition.
 */
export function useFixKeys(isOn: boolean, take: (at: number) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code, isComposing, isTrusted } = event;
      const digit = /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1];
      if (!digit || !isTrusted || isComposing || !altKey || ctrlKey || metaKey || shiftKey) return;
      if (!latest.current(Number(digit) - 1)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isOn]);
}
