/** Types of setup.mjs for the TypeScript that calls it. */
export interface Browser {
  readonly path: string;
  /** For people: the browser's own words, such as `Chromium 156.0.8078.79`. */
  readonly name: string;
  readonly major: number;
}
export interface SetupOptions {
  readonly log?: (line: string) => void;
}
export class SetupError extends Error {}
/** Refuses a Node (`20.19.0`) that the packages do not run on. */
export function checkNode(version: string): void;
export function installPackages(options?: SetupOptions): Promise<void>;
export function findBrowser(): Browser | null;
export function installBrowser(options?: SetupOptions): Promise<Browser>;
export function installFonts(options?: SetupOptions): Promise<void>;
export function ensureAll(options?: SetupOptions & { readonly browser?: boolean }): Promise<{ browser: Browser | null }>;
export function runCommand(body: () => Promise<number | undefined>): Promise<void>;
