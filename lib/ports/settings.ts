/** What a person has set for the extension's own screens on this station. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly locale: 'auto' | 'zh-CN' | 'en';
  /** `auto` follows the system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Name that the log carries for the person who works on order pages here; empty until it is set. */
  readonly clerk: string;
  /** Name that verdicts carry; empty until it is set. */
  readonly reviewer: string;
  /** Single-letter shortcuts of the review screen (WCAG 2.1.4: they can be switched off). */
  readonly keys: boolean;
  /** The desk's navigation: `auto` folds it where room is short. */
  readonly nav: 'auto' | 'open' | 'folded';
  /** Whether the system says so when a list that is not in front holds something critical. */
  readonly listAlerts: boolean;
  /** Roles whose first-run guide was finished or skipped here. */
  readonly guided: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  locale: 'auto',
  theme: 'auto',
  clerk: '',
  reviewer: '',
  keys: true,
  nav: 'auto',
  listAlerts: true,
  guided: [],
};

export interface SettingsPort {
  /** Never rejects for missing values: they take their defaults. */
  read(): Promise<Settings>;
  write(change: Partial<Settings>): Promise<void>;
  /** Calls back after a change made anywhere, until the function it returned is called. */
  watch(changed: () => void): () => void;
}
