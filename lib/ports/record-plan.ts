import type { Masking } from './export-desk';

/** The day's file that is made by itself. */
export interface DailyExport {
  readonly on: boolean;
  /** Local minute of the day at which the day before is exported, 0 to 1439. */
  readonly minute: number;
  /** First local day that is exported, `2026-05-20`. */
  readonly since: string;
  readonly formats: readonly string[];
  readonly columns: readonly string[];
  readonly masking: Masking;
  readonly gzip: boolean;
  /** Folder below the downloads folder; empty for that folder itself. */
  readonly folder: string;
  /** File name with `{day}` and `{format}`, without its extension. */
  readonly pattern: string;
}

/** How long the log is kept; null for ever. Whole tiles of 256 entries go, their hashes stay. */
export interface Retention {
  readonly days: number | null;
  /** Megabytes of text. */
  readonly megabytes: number | null;
}

export interface RecordPlan {
  readonly daily: DailyExport;
  readonly retention: Retention;
}

export const DEFAULT_PLAN: RecordPlan = {
  daily: {
    on: false,
    minute: 8 * 60,
    since: '',
    formats: ['csv'],
    columns: [],
    masking: 'partial',
    gzip: false,
    folder: 'hedan',
    pattern: 'hedan-{day}',
  },
  retention: { days: null, megabytes: null },
};

/** A day's file that could not be made; it is tried again. */
export interface DailyFailure {
  readonly day: string;
  readonly format: string;
  /** The browser's word for it, such as FILE_NO_SPACE, or the error's own. */
  readonly why: string;
  readonly at: number;
  readonly tries: number;
}

export interface RecordPlanPort {
  read(): Promise<RecordPlan>;
  write(change: Partial<RecordPlan>): Promise<void>;
  /** Calls back after a change made anywhere, until the function it returned is called. */
  watch(changed: () => void): () => void;
  /** Asks the browser for what the daily file needs (saving files, notifications): call it straight from a click. False when refused. */
  askRights(): Promise<boolean>;
  /** Gives the rights back. */
  dropRights(): Promise<void>;
  failures(): Promise<readonly DailyFailure[]>;
  /** Makes what is due now instead of at the next minute. */
  runNow(): Promise<void>;
}
