/** The part of `browser.storage.local` that the outbox needs. */
export interface OutboxStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const WAITING = 'ob:';
/** Entries that no writer will ever take: kept for support, never tried again. */
const REFUSED = 'ob!:';

export function outboxKey(id: string): string {
  return WAITING + id;
}

export function refusedKey(id: string): string {
  return REFUSED + id;
}

/** What waits, by key, in no order. */
export function waitingIn(items: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(items).filter(([key]) => key.startsWith(WAITING));
}

/** Number of entries that wait in the outboxes of all pages. */
export async function countWaiting(storage: OutboxStorage): Promise<number> {
  return waitingIn(await storage.get(null)).length;
}

/** True for what extension APIs throw in a page that outlived its extension. */
export function isOrphaned(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /context invalidated|extension context|Cannot read properties of undefined \(reading '(?:sendMessage|local|set)'\)/i.test(
    text,
  );
}
