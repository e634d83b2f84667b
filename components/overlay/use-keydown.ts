import { type RefObject, useEffect, useRef } from 'react';

/** Hears keys inside an element, natively: what reaches a closed shadow root are copies that end at its edge. Nothing while composing. */
export function useKeydown<E extends HTMLElement>(onKey: (event: KeyboardEvent) => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const at = element.current;
    const listener = (event: KeyboardEvent) => {
      if (!event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey) latest.current(event);
    };
    at?.addEventListener('keydown', listener);
    return () => at?.removeEventListener('keydown', listener);
  }, []);
  return element;
}
