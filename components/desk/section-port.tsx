import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Ports, usePorts } from '../ui/ports';

/** The name of a port that one section needs beyond what every screen has; `T` is the port's type. */
export interface SectionPort<T> {
  readonly id: string;
  /** Never set: it only ties the type to the name. */
  readonly type?: (port: T) => T;
}

/** A port of a section together with what makes it. */
export interface ProvidedPort {
  readonly id: string;
  readonly build: (shared: Ports) => unknown;
}

/** Declares a port, beside the section that needs it: `export const policyPort = sectionPort<PolicyPort>('policy')`. */
export function sectionPort<T>(id: string): SectionPort<T> {
  return { id };
}

/** What `entrypoints/review/ports/<name>.ts` exports as default: the port and how to make it from the shared ones. */
export function providePort<T>(port: SectionPort<T>, build: (shared: Ports) => T): ProvidedPort {
  return { id: port.id, build };
}

const Context = createContext<(id: string) => unknown>(() => undefined);

interface Props {
  readonly provided: readonly ProvidedPort[];
  readonly children: ReactNode;
}

/** Makes each port once, when a section first asks for it. */
export function SectionPortsProvider({ provided, children }: Props) {
  const shared = usePorts();
  const find = useMemo(() => {
    const made = new Map<string, unknown>();
    return (id: string) => {
      if (!made.has(id)) made.set(id, provided.find((one) => one.id === id)?.build(shared));
      return made.get(id);
    };
  }, [provided, shared]);
  return <Context.Provider value={find}>{children}</Context.Provider>;
}

/** A port that may be missing: what needs it is left out then. */
export function useOptionalPort<T>(port: SectionPort<T>): T | null {
  // `providePort` let only a T under this name.
  return (useContext(Context)(port.id) as T | undefined) ?? null;
}

/** The section's own port. Throws when nobody provides it, which is a mistake in the program. */
export function useSectionPort<T>(port: SectionPort<T>): T {
  const found = useContext(Context)(port.id);
  if (found === undefined) throw new Error(`Nobody provides the port ${port.id}.`);
  // `providePort` let only a T under this name.
  return found as T;
}
