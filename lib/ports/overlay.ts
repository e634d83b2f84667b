import type { TieredFinding } from '../domain/finding';
import type { FreezeView } from '../domain/freeze';
import type { Decision, Prompt } from '../domain/prompt';
import type { Ref } from '../domain/snapshot';
import type { Locale } from '../domain/station';
import type { ApprovalPort } from './approval';

/** A finding shown beside its field. */
export interface Mark {
  readonly ref: Ref;
  readonly findings: readonly TieredFinding[];
}

/** Short messages that need no answer. */
export type Notice = 'click_again' | 'page_changed' | 'cannot_record' | 'refresh_page' | 'taught' | 'not_taught' | 'frozen';

/**
 * What a fix or an undo inside the prompt leads to: the prompt as it stands now, null when nothing is left to ask. Rejects where
 * the frame with the field cannot be reached any more.
 */
export type Repair = (finding: TieredFinding, undo: boolean) => Prompt | null | Promise<Prompt | null>;

/** What an open prompt can have done for it. */
export interface PromptDesk {
  readonly repair: Repair;
  /** How a second person can be asked; null where nobody can be reached. */
  readonly approvals: ApprovalPort | null;
  /** Asks the same in a window of the extension's own, which no page can cover; null where there are none. */
  readonly elsewhere: ((prompt: Prompt, repair: Repair) => Elsewhere) | null;
}

/** A question that moved to a window of the extension. */
export interface Elsewhere {
  /** Null when the window was closed without an answer. Never rejects. */
  readonly answer: Promise<Decision | null>;
  close(): void;
}

/** Draws over the page. The page can neither read, cover nor press what it draws. */
export interface OverlayPort {
  ask(prompt: Prompt, desk: PromptDesk): Promise<Decision>;
  mark(marks: readonly Mark[]): void;
  notify(notice: Notice): void;
  /** Says which orders of this page are frozen, and marks what may not be changed. */
  freeze(view: FreezeView): void;
  setLocale(locale: Locale): void;
  /** Takes everything away, open prompts end as abandoned. */
  close(): void;
}
