import { type ReactNode, useMemo } from 'react';
import { maskPlan } from '../../lib/export/mask';
import { maskedReader } from '../../lib/export/mask-event';
import { PortsProvider, usePorts } from './ports';
import { LoadingState } from './States';
import { useHidden } from './use-sight';

/**
 * Screens whose log holds no value that the person in front of them may not see, whatever they read it for. Nothing is drawn
 * before it is known who that is.
 */
export function SightedPorts({ children }: { readonly children: ReactNode }) {
  const ports = usePorts();
  const hidden = useHidden();
  const seen = useMemo(() => {
    if (hidden === null || hidden.length === 0) return ports;
    return { ...ports, events: maskedReader(ports.events, maskPlan('none', hidden)) };
  }, [ports, hidden]);
  return hidden === null ? <LoadingState /> : <PortsProvider ports={seen}>{children}</PortsProvider>;
}
