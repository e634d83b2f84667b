import type { ActionType, FieldType, Party } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';

/** Words whose type only the surroundings tell; `fields/settle.ts` decides. */
export type VagueConcept =
  | 'name'
  | 'account'
  | 'customer'
  /** 客户: a firm on the papers of a trade, a person in a shop. */
  | 'client'
  | 'order'
  | 'number'
  | 'document'
  | 'status'
  | 'state'
  | 'date'
  | 'total'
  | 'lineSum'
  | 'amount'
  | 'cost'
  | 'address'
  | 'region'
  | 'note'
  | 'coupon'
  | 'shipping'
  | 'payment'
  | 'paid'
  | 'refund'
  | 'code'
  | 'title'
  | 'description'
  /** Whom a shop buys from: what stands beside it is about a purchase. */
  | 'supplier';

/** `none` is a word that is known to be something else; it competes with the others. */
export type FieldConcept = FieldType | VagueConcept | 'none';

/** Verbs whose action only the dialog, the row or the form tells. */
export type VagueVerb = 'confirm' | 'cancel' | 'submit' | 'finish' | 'apply' | 'remove' | 'modify' | 'select' | 'toggle';
export type ActionConcept = ActionType | VagueVerb | 'none';

/** Which texts a rule is tried on. Without it: both. */
export type Look = 'label' | 'identifier';

/**
 * One rule. `say` and `not` are regular expressions without anchors, tried on normalised text (lower case, no colons or
 * stars, bracketed remarks removed; Chinese without spaces). A whole match counts more than an ending, an ending more
 * than a match inside; `score` is added for rules that must win or lose against their like.
 */
export interface Words<C> {
  readonly is: C;
  readonly say: string;
  readonly not?: string;
  readonly score?: number;
  readonly look?: Look;
}

/** Words of one language. Adding a language is adding one `*.data.ts` file beside this one. */
export interface Vocabulary {
  readonly lang: string;
  /** Characters to replace before anything else: pairs, from and to. */
  readonly fold?: string;
  /** Stripped from the beginning of labels and placeholders: "please enter". */
  readonly lead: string;
  readonly fields: readonly Words<FieldConcept>[];
  readonly actions: readonly Words<ActionConcept>[];
  /** Whose it is. `other` is somebody that no rule asks about: a courier, a supplier. */
  readonly parties: Partial<Record<Party | 'other', string>>;
  readonly subjects: Partial<Record<Subject, string>>;
  /** Titles of dialogs that say nothing: "Tip", "Warning". */
  readonly plainTitles: string;
  /** Labels of selects that hold actions on checked rows. */
  readonly bulkSelect: string;
  /** Buttons that start a search. */
  readonly search: string;
  /** Values that are a state of an order as a whole. */
  readonly orderStates: string;
  /** Values that are a state of payment. */
  readonly paidValues: string;
}
