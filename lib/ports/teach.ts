import type { ActionType, FieldType, Party } from '../domain/field-type';
import type { Correction } from '../domain/profile';
import type { Ref } from '../domain/snapshot';

/** What the person says about the recognition: this field or action is wrong, or something is missing. */
export type TeachRequest = { readonly kind: 'wrong'; readonly ref: Ref } | { readonly kind: 'missing' };

/** How a correction fares on the page that is open. `elsewhere`: it was made for another page of the site. */
export type CorrectionState = 'applied' | 'nothing' | 'tooMany' | 'elsewhere';

export interface CorrectionLine {
  readonly correction: Correction;
  readonly state: CorrectionState;
  /** Elements of the open page that it fits. */
  readonly matched: number;
}

export type ImportResult =
  | { readonly ok: true; readonly origin: string; readonly count: number }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly reason: string }[] };

/** Corrections of the site that the person looks at. */
export interface TeachPort {
  /** Lets the person point at something on the page. False when no frame of it has anything to point at. */
  start(request: TeachRequest): Promise<boolean>;
  list(): Promise<readonly CorrectionLine[]>;
  remove(id: string): Promise<void>;
  /** Offers the site's corrections as a file. */
  exportFile(): Promise<void>;
  /** Adds the corrections of a file; one that is not valid names every problem and changes nothing. */
  importFile(text: string): Promise<ImportResult>;
  watch(changed: () => void): () => void;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something on the page that can be pointed at. */
export interface PickTarget {
  readonly ref: Ref;
  readonly kind: 'field' | 'action';
  /** What the page calls it. */
  readonly label: string;
  readonly value: string;
  /** What it is taken for now; null for nothing. */
  readonly now: FieldType | ActionType | null;
}

export interface PickAsk {
  readonly targets: readonly PickTarget[];
  /** The one that was said to be wrong. */
  readonly start: Ref | null;
  /** What stands at a point of the viewport, under whatever is drawn over the page. */
  at(x: number, y: number): Ref | null;
  /** Where a target is now, CSS pixels of the viewport; null when it is gone. */
  placeOf(ref: Ref): Place | null;
  /** Scrolls a target into view. */
  reveal(ref: Ref): void;
}

export interface PickAnswer {
  readonly ref: Ref;
  readonly field?: FieldType | 'none';
  readonly party?: Party;
  readonly action?: ActionType | 'none';
}

/** Lets a person point at something on the page and say what it is. */
export interface PickerPort {
  /** Null when the person left without choosing, `closed` when another frame took over. */
  pick(ask: PickAsk): Promise<PickAnswer | null | 'closed'>;
  /** Waits quietly, because another frame has the picker, until the pointer comes here. */
  wait(entered: () => void): void;
  /** Ends whatever is open. */
  close(): void;
}
