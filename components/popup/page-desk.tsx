import { createContext, type ReactNode, useContext } from 'react';
import type { AlertsPort } from '../../lib/ports/alerts';
import type { FillPort } from '../../lib/ports/fill';
import type { MePort } from '../../lib/ports/me';
import type { TeachPort } from '../../lib/ports/teach';

/** What the popup can do on the page itself, who works there, and whether it may notify. */
export interface PageDesk {
  readonly teach: TeachPort;
  readonly fill: FillPort;
  readonly me: MePort;
  readonly alerts: AlertsPort;
}

const DeskContext = createContext<PageDesk | null>(null);

export function PageDeskProvider({ desk, children }: { readonly desk: PageDesk; readonly children: ReactNode }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** Null where the popup was mounted without a page to work on. */
export function usePageDesk(): PageDesk | null {
  return useContext(DeskContext);
}
