import type { Settings, SettingsPort } from '../../lib/ports/settings';

/** Settings that begin as given and are forgotten with the page. */
export function memorySettings(first: Settings): SettingsPort {
  let settings = first;
  const watchers = new Set<() => void>();
  return {
    read: async () => settings,
    async write(change) {
      settings = { ...settings, ...change };
      for (const changed of watchers) changed();
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
