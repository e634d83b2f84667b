import { useEffect, useLayoutEffect, useRef } from 'react';

/** Key to what it does, by `KeyboardEvent.key` in lower case: 'j', '?', 'escape'. */
export type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Listens for single keys on the whole page. Silent inside inputs, while an input method composes, with Ctrl, Alt or
 * Meta held, while a dialog is open over the page, and for keys that auto-repeat (a held key is not ten verdicts).
 */
export function useKeys(actions: KeyActions, enabled: boolean): void {
  const current = useRef(actions);
  // Before the paint: a key pressed at what one sees must act on what one sees.
  useLayoutEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const action = current.current[key];
      if (!action || isTyping(event) || hasDialog()) return;
      if (event.repeat && !REPEATABLE.has(key)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

/** Moving through a list may repeat; nothing else may. */
const REPEATABLE: ReadonlySet<string> = new Set(['j', 'k', 'arrowdown', 'arrowup']);

/** True where a key belongs to what the person types, or to a control that uses it. */
export function isTyping(event: KeyboardEvent): boolean {
  // keyCode 229 is how Chromium and Safari mark the keys that an input method swallows.
  if (event.isComposing || event.keyCode === 229 || event.key === 'Process') return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return (
    target?.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox], [role=menu]') != null
  );
}

function hasDialog(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]:not([style*="display: none"])') !== null;
}
