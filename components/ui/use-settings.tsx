import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Settings } from '../../lib/ports/settings';
import { usePorts } from './ports';

/** What a screen draws with until the stored settings arrived. */
const LOOK = { locale: 'auto', theme: 'auto', nav: 'auto' } as const;
const UNREAD: Settings = { ...LOOK, clerk: '', reviewer: '', keys: true, listAlerts: true, guided: [] };

interface SettingsState {
  readonly settings: Settings;
  /** False until the stored settings arrived; screens show defaults meanwhile. */
  readonly ready: boolean;
  readonly update: (change: Partial<Settings>) => void;
}

const SettingsContext = createContext<SettingsState>({ settings: UNREAD, ready: false, update: () => {} });

/** Reads the settings once, follows changes made in other tabs, and writes back. A store that fails leaves the choice for this page. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const { settings: port } = usePorts();
  const [state, setState] = useState({ settings: UNREAD, ready: false });
  useEffect(() => {
    let alive = true;
    const load = () =>
      port.read().then(
        (settings) => alive && setState({ settings, ready: true }),
        () => alive && setState((old) => ({ ...old, ready: true })),
      );
    void load();
    const stop = port.watch(() => void load());
    return () => {
      alive = false;
      stop();
    };
  }, [port]);
  const update = useCallback(
    (change: Partial<Settings>) => {
      setState((old) => ({ ...old, settings: { ...old.settings, ...change } }));
      port.write(change).catch(() => {});
    },
    [port],
  );
  const value = useMemo(() => ({ ...state, update }), [state, update]);
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

export function useSettings(): SettingsState {
  return useContext(SettingsContext);
}
