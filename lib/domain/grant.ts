import type { ActionType } from './field-type';

/**
 * One confirmation, shared by everything that the same press sets off: the page's own question, the submit event
 * behind a click, the page that a link leads to. Bound to action, order and values, so that a changed value asks again.
 */
export interface Grant {
  readonly id: string;
  readonly site: string;
  readonly action: ActionType;
  readonly orderNo: string | null;
  /** `label=value` of every recognised record field that the prompt showed, sorted and hashed; empty when there was none. */
  readonly values: string;
  /** ms since the epoch, UTC. */
  readonly expires: number;
}
