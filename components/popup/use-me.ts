import { useEffect } from 'react';
import type { Me, MePort } from '../../lib/ports/me';
import { useLoad } from '../ui/use-load';
import { usePageDesk } from './page-desk';

const NOBODY: MePort = { read: async () => ({ role: null, known: [] }), watch: () => () => undefined };

/** Who works here, followed; null until it is known, and where there is nobody to ask. */
export function useMe(): Me | null {
  const desk = usePageDesk();
  const port = desk?.me ?? NOBODY;
  const { state, reload } = useLoad(port.read);
  useEffect(() => port.watch(reload), [port, reload]);
  return desk && state.phase === 'ready' ? state.value : null;
}
