import type { FieldType } from '../domain/field-type';
import type { Ref } from '../domain/snapshot';

/** Why a value cannot be put into its field. */
export type Obstacle = 'readonly' | 'cascader' | 'noOption' | 'changed' | 'refused';

/** One field of the open form, before and after. */
export interface FillStep {
  readonly ref: Ref;
  readonly field: FieldType;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** False for what the text does not say itself. */
  readonly given: boolean;
  /** Null when it can be written. */
  readonly obstacle: Obstacle | null;
}

/** What pasting a text would do to the form that is open. */
export interface FillPreview {
  readonly id: string;
  readonly steps: readonly FillStep[];
  /** How many fields hold the wanted value already. */
  readonly same: number;
}

/** Fills the address form that is open on the page from a pasted contact line. */
export interface FillPort {
  /** Null when no frame has an address form open, or the text says nothing that fits it. */
  plan(text: string): Promise<FillPreview | null>;
  /** Writes what was shown. Each step comes back, with an obstacle where it could not be written after all. */
  apply(id: string): Promise<FillPreview | null>;
  /** Puts the values from before back. */
  undo(id: string): Promise<FillPreview | null>;
}
