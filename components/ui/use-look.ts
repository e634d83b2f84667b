import { useSyncExternalStore } from 'react';
import { useSettings } from './use-settings';

/** `light` or `dark`: what the person chose, or what the system prefers while the choice is `auto`. */
export function useLook(): 'light' | 'dark' {
  const { settings } = useSettings();
  // Paper is white, whatever the screen is.
  const isPrinting = usePrinting();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  if (isPrinting) return 'light';
  if (settings.theme !== 'auto') return settings.theme;
  return systemDark ? 'dark' : 'light';
}

/** Follows a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** True while the page is laid out for paper. Printing says so by events; its preview in tools by the media query. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watchPrinting, () => isOnPaper || matchMedia('print').matches);
}

let isOnPaper = false;

function watchPrinting(changed: () => void): () => void {
  const list = matchMedia('print');
  const follow = ({ type }: Event) => {
    if (type !== 'change') isOnPaper = type === 'beforeprint';
    changed();
  };
  const events = ['beforeprint', 'afterprint'] as const;
  for (const name of events) addEventListener(name, follow);
  list.addEventListener('change', follow);
  return () => {
    for (const name of events) removeEventListener(name, follow);
    list.removeEventListener('change', follow);
  };
}
