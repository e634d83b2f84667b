import type { FactsAnswer, FactsQuery } from '../../domain/facts';
import type { TieredFinding } from '../../domain/finding';
import type { Grant } from '../../domain/grant';
import type { Order } from '../../domain/order';
import type { Override } from '../../domain/override';
import type { CheckSums } from '../../domain/policy-revision';
import type { Attended, Prompt } from '../../domain/prompt';
import type { StationState } from '../../domain/station';
import type { ApprovalPort } from '../../ports/approval';
import type { Clock, NewId } from '../../ports/clock';
import type { EventSink, Later } from '../../ports/event-sink';
import type { OverlayPort, PromptDesk } from '../../ports/overlay';
import type { PagePort, Press } from '../../ports/page';
import type { Recogniser } from '../../recognise';
import type { JudgeAddress } from '../evaluate';
import type { Baseline } from './baseline';
import type { CheckCounter } from './count-checks';
import type { Deeds } from './deeds';
import type { DialogOrders } from './dialog-orders';
import type { Edits } from './edits';
import type { EventMaker } from './events';
import type { FrozenControls } from './freeze';
import type { Grants } from './grants';
import type { Knowledge } from './knowledge';
import type { Reading } from './reading';

/** A press that nobody judged: it only tells which row a dialog was opened from. */
export interface EarlyPressed {
  readonly press: Press;
  /** Of the monotonic clock, ms. */
  readonly at: number;
}

/** What a session is built on. */
export interface SessionPorts {
  readonly page: PagePort;
  /** Resolves to whoever can draw now; never rejects. */
  overlay(): Promise<OverlayPort>;
  readonly approvals: ApprovalPort | null;
  readonly elsewhere: PromptDesk['elsewhere'];
  /** Tells whoever outlives this page that a prompt is open; the function returned tells that it was answered. */
  attend(prompt: Attended): () => void;
  readonly log: EventSink;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly later: Later;
  readonly judge: JudgeAddress;
  /** Makes the divisions of the country ready for `judge`: ten ms, once, in a turn of its own. */
  makeReady(): unknown;
  /** What a person pressed until now; asked until the orders of the page are known. */
  earlyPresses(): readonly EarlyPressed[];
  /** What is known about the orders, customers and products that the page shows. */
  askFacts(query: FactsQuery): Promise<FactsAnswer>;
  /** Tells frames and pages of the same site. */
  share(grant: Grant): void;
  /** Keeps what was answered, for this and every other page of the station. */
  remember(overrides: readonly Override[]): void;
  learnOpener(key: string): void;
  /** Takes what was counted since the last time. */
  countChecks(sums: CheckSums): void;
  /** Findings of this frame changed: marks are drawn, the badge counts. */
  report(count: number, isOrderPage: boolean): void;
}

/** What the parts of a session share. */
export interface SessionContext extends SessionPorts {
  readonly site: string;
  state(): StationState;
  readonly events: EventMaker;
  readonly grants: Grants;
  readonly deeds: Deeds;
  readonly edits: Edits;
  readonly checks: CheckCounter;
  readonly baseline: Baseline;
  /** What was answered on this page. */
  readonly overrides: Override[];
  /** Questions that were answered with "go back", by action and order. */
  readonly turnedBack: Map<string, TurnedBack>;
  readonly knowledge: Knowledge;
  readonly openers: Set<string>;
  readonly dialogOrders: DialogOrders;
  isReady: boolean;
  /** True once it is known in which rows was pressed before the page was read. */
  isHeeded: boolean;
  /** Rules that threw on this page. */
  readonly broken: Set<string>;
  /** The last reading of the whole page. */
  latest: Reading | null;
  /** Rows that were logged on this page already. */
  readonly seenRows: Set<string>;
  /** Findings that most rows of this page share; see `scan.ts`. */
  readonly conventions: Set<string>;
  readonly openPrompts: Set<OpenPrompt>;
  /** Recognises the page again and again. */
  readonly recogniser: Recogniser;
  /** Checks the page as soon as there is time, a slice at a time. */
  readonly follow: () => void;
  /** What was found in each row, and by what it was checked. */
  readonly rowChecks: WeakMap<Order, RowCheck>;
  /** Counts the checks that were started. */
  round: number;
  /** What the last whole check went by. */
  checked: readonly unknown[];
  /** How far a page is that is being read, in elements; null when none is. */
  progress: { readonly read: number; readonly total: number } | null;
  /** A press that was let go and may open a form. */
  watch: OpenerWatch | null;
  hasMarks: boolean;
  frozenControls: FrozenControls;
  /** What was drawn last of it, to draw only what changed. */
  freezeKey: string;
}

/** What the rules said of a row of a list. */
export interface RowCheck {
  readonly by: readonly unknown[];
  readonly findings: readonly TieredFinding[];
}

/** A prompt that waits for its answer. */
export interface OpenPrompt {
  readonly flagId: string;
  readonly prompt: Prompt;
  readonly orderNo: string | null;
  /** Monotonic ms at which it was painted. */
  readonly since: number;
}

/** A question that sent the clerk back; what is saved next tells whether it was worth it. */
export interface TurnedBack {
  readonly flagId: string;
  readonly promptId: string;
  /** Hash of the values that were asked about. */
  readonly values: string;
  /** Monotonic ms. */
  readonly until: number;
}

/** Waits for a form to appear after a press. Times are monotonic ms. */
export interface OpenerWatch {
  readonly key: string;
  readonly before: ReadonlySet<string>;
  readonly until: number;
}
