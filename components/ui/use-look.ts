import { useSyncExternalStore } from 'react';
import { useSettings } from './use-settings';

/** `light` or `dark`: what the person chose, or what the system prefers while the choice is `auto`. */
export function useLook(): 'light' | 'dark' {
  const { settings } = useSettings();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
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
