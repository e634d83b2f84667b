import type { TieredFinding } from '../domain/finding';
import type { Decision, Prompt } from '../domain/prompt';
import type { Ref } from '../domain/snapshot';
import type { Locale } from '../domain/station';

/** A finding shown beside its field. */
export interface Mark {
  readonly ref: Ref;
  readonly findings: readonly TieredFinding[];
}

/** Short messages that need no answer. */
export type Notice = 'click_again' | 'page_changed' | 'cannot_record' | 'refresh_page' | 'taught' | 'not_taught';

/** What a fix or an undo inside the prompt leads to: the prompt as it stands now, null when nothing is left to ask. */
export type Repair = (finding: TieredFinding, undo: boolean) => Prompt | null;

/** What an open prompt can have done for it. */
export interface PromptDesk {
  readonly repair: Repair;
}

/** Draws over the page. The page can neither read, cover nor press what it draws. */
export interface OverlayPort {
  ask(prompt: Prompt, desk: PromptDesk): Promise<Decision>;
  mark(marks: readonly Mark[]): void;
  notify(notice: Notice): void;
  setLocale(locale: Locale): void;
  /** Takes everything away, open prompts end as abandoned. */
  close(): void;
}
