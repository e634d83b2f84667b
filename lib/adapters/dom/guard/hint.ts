/** What is known about a press beside its element. */
export interface PressHint {
  /** The form that is sent, when it is sent without a button. */
  readonly form?: HTMLFormElement;
  /** Where a navigation or request goes, and how. */
  readonly url?: string;
  readonly method?: string;
  /** The start of what it carries, as text. */
  readonly body?: string;
  /** True when nothing on the page stands for it: a script changed `location` or sent a request. */
  readonly bare?: boolean;
  /** Text of the option that was chosen. */
  readonly choice?: string;
}
