import type { Pressable, Ref, Snapshot } from '../domain/snapshot';

/** How an action started. Logged, and used to run it again faithfully. */
export const WAYS = [
  'click',
  'key',
  'pointer',
  'submit',
  'navigate',
  'change',
  'drop',
  'open',
  'fetch',
  'xhr',
  'beacon',
] as const;
export type Way = (typeof WAYS)[number];

/** Words of the page that help to resolve an action. */
export interface PageWords {
  readonly origin: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
}

/** A clerk is about to press something. Plain data; the element stays behind the port. */
export interface Press {
  readonly ref: Ref;
  readonly way: Way;
  readonly pressable: Pressable;
  /** What leaves, where it is known: it may say more than what was pressed. */
  readonly request?: RequestWords;
}

/** A request in words. */
export interface RequestWords {
  /** Upper case. */
  readonly method: string;
  readonly url: string;
  /** The start of what it carries: JSON, `a=1&b=2`, or empty. */
  readonly body: string;
}

/** What became of a held action after it was let go. */
export type Resumed = 'ran' | 'click_again' | 'gone';

/**
 * What happens to a press, decided synchronously inside its event. A held one is asked about by `ask` (true lets the
 * action run, once) and its end is told by `done`.
 */
export type PressVerdict =
  | { readonly kind: 'pass' /** The clerk has answered for it before. */; readonly isGranted?: true }
  | {
      readonly kind: 'hold';
      readonly ask: () => Promise<boolean>;
      readonly done: (how: Resumed) => void;
      /** True once it has turned out that there was nothing to ask: nobody has answered for what follows. */
      readonly isNothing?: () => boolean;
    };

export const PASS: PressVerdict = { kind: 'pass' };
export const GRANTED: PressVerdict = { kind: 'pass', isGranted: true };

/** The page as the pipeline sees it. What does not return a promise is synchronous and never throws. */
export interface PagePort {
  words(): PageWords;
  /** All that is visible now, unchanged parts from memory. */
  read(): Snapshot;
  /** True when reading it in one go would hold the page up: nothing was read yet, or most of it is new. */
  isLarge(): boolean;
  /** The same as `read`, however large the page is, a slice at a time. Rejects when the page goes away. */
  readInSlices(onProgress: (read: number, total: number) => void): Promise<Snapshot>;
  /** Lets the page do what waits; resolves in a task of its own. */
  turn(): Promise<void>;
  /** True while something that a person does waits for us to end; false where nobody can tell. */
  hasInput(): boolean;
  /** Fresh values of what pressing `ref` commits: dialog, form, row or page. */
  readScope(ref: Ref): Snapshot;
  /** Writes a fix that the clerk accepted, the way a person would type it. Returns the value before, null when impossible. */
  write(ref: Ref, value: string): string | null;
  focus(ref: Ref): void;
}
