import type { Recognition } from '../domain/order';

/** The page that the person looks at, as far as the extension may know it. */
export interface CurrentPage {
  /** `https://shop.example:8443`; null where no site can be switched on (browser pages, stores, files). */
  readonly origin: string | null;
  readonly on: boolean;
  /** What was recognised, all frames together; null when the site is off or nothing has been read yet. */
  readonly recognition: Recognition | null;
  /** Elements read and present, when the page was too large to be read whole. */
  readonly partial: { readonly read: number; readonly total: number } | null;
  /** True when the page was open before the extension was switched on or updated: it must be reloaded. */
  readonly stale: boolean;
}

/** Which sites the extension works on. */
export interface SitesPort {
  current(): Promise<CurrentPage>;
  /** Asks the browser for the permission, so it must be called straight from a click. False when refused. */
  turnOn(origin: string): Promise<boolean>;
  turnOff(origin: string): Promise<void>;
  watch(changed: () => void): () => void;
}
