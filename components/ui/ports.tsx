import { createContext, type ReactNode, useContext } from 'react';
import type { LogEvent } from '../../lib/domain/event';
import type { EventStamp } from '../../lib/domain/new-event';
import type { StationClock } from '../../lib/ports/clock';
import type { EventReader } from '../../lib/ports/event-log';
import type { ExportDesk } from '../../lib/ports/export-desk';
import type { FindingTexts } from '../../lib/ports/finding-texts';
import type { RecordHealthPort } from '../../lib/ports/record-health';
import type { SettingsPort } from '../../lib/ports/settings';
import type { SitesPort } from '../../lib/ports/sites';

/** Everything that a screen can reach outside of itself. The entrypoint builds it; a screen never looks for more. */
export interface Ports {
  readonly events: EventReader;
  /** Hands events to the one writer. Rejects when they could not be stored; sending them again is harmless. */
  readonly send: (events: readonly LogEvent[]) => Promise<void>;
  readonly stamp: () => EventStamp;
  readonly clock: StationClock;
  readonly sites: SitesPort;
  readonly health: RecordHealthPort;
  readonly exporter: ExportDesk;
  readonly settings: SettingsPort;
  readonly texts: FindingTexts;
}

const PortsContext = createContext<Ports | null>(null);

export function PortsProvider({ ports, children }: { readonly ports: Ports; readonly children: ReactNode }) {
  return <PortsContext.Provider value={ports}>{children}</PortsContext.Provider>;
}

/** The ports of the screen. Throws when the screen was mounted without them, which is a mistake in the program. */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error('A screen was mounted outside of PortsProvider.');
  return ports;
}
