import type { ActionType, FieldRole, FieldType, Party } from './field-type';

/** What a page, or a part of it, is about. Decides what vague words such as "Total" or "Status" mean there. */
export const SUBJECTS = ['order', 'return', 'customer', 'product', 'coupon', 'staff', 'settings', 'other'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Parts of a snapshot that a mapping can be about. */
export const ANCHOR_KINDS = ['control', 'header', 'pair', 'action'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/**
 * How something on a page is found again. Every given part must match. Texts are compared after normalising
 * (case, spaces, colons, brackets); patterns are regular expressions without flags, tried on the raw attribute.
 * Generated ids are never part of an anchor.
 */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Label, header, pair label or button text. */
  readonly label?: string;
  readonly placeholder?: string;
  /** Title of the dialog that holds it; the empty string asks for "in no dialog". */
  readonly context?: string;
  readonly heading?: string;
  /** Headers of the table, in any order: columns may move. */
  readonly columns?: readonly string[];
  readonly tag?: string;
  readonly type?: string;
  readonly namePattern?: string;
  readonly idPattern?: string;
  readonly classPattern?: string;
  readonly labelPattern?: string;
  readonly hrefPattern?: string;
  readonly onclickPattern?: string;
  readonly iconPattern?: string;
  readonly pathPattern?: string;
  readonly contextPattern?: string;
  /** Which one of several that match, counted from 0 in page order. Only used by corrections. */
  readonly nth?: number;
}

/** One line of a profile: what the anchor's element means. `none` keeps the heuristics from mapping it. */
export interface FieldMapping {
  readonly anchor: Anchor;
  readonly type: FieldType | 'none';
  readonly role?: FieldRole;
  readonly party?: Party;
  /** Why the line exists, for whoever maintains it. */
  readonly note?: string;
}

export interface ActionMapping {
  readonly anchor: Anchor;
  readonly action: ActionType | 'none';
  readonly note?: string;
}

/** How a UI kit keeps the value of one of its widgets. Selectors are relative to `root`. */
export interface WidgetRule {
  readonly id: string;
  readonly root: string;
  /** Where the person sees the value. */
  readonly shown: string;
  /** Where the value that is submitted is kept, when that is another element. */
  readonly stored?: string;
  /** Events that a change fires; the value must be read again after these. Empty: nothing fires, poll before a commit. */
  readonly events: readonly string[];
  readonly note?: string;
}

/** How a person chooses in a widget of a UI kit: selectors of what is pressed, one after the other. */
export interface ChooserRule {
  /** The widget around the control. */
  readonly root: string;
  /** Inside the root: what opens the list. */
  readonly open: string;
  /** The list, inside the root or anywhere in the document. */
  readonly list: string;
  /** Inside the list: one element a level, where there are several. */
  readonly column?: string;
  readonly item: string;
  /** Inside an item: where its text stands. */
  readonly label?: string;
  /** Inside the root: what takes the choice away, a button that may come under the pointer only, or a choice that says nothing. */
  readonly clear?: string;
  /** Inside the list: what scrolls, when only the items in view exist. */
  readonly roll?: string;
}

/** Where a UI kit puts its dialogs. */
export interface DialogRule {
  readonly root: string;
  readonly title: string;
  /** Body text of message boxes. */
  readonly question?: string;
  readonly buttons?: string;
}

/** Knowledge of one admin system or UI family, as data. Beats the heuristics. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** Any one that matches makes the profile apply; classes, names and hrefs are tried on the snapshot's elements. */
  readonly detect: {
    readonly origins?: readonly string[];
    readonly pathPattern?: string;
    readonly titlePattern?: string;
    readonly classPattern?: string;
    readonly namePattern?: string;
    readonly hrefPattern?: string;
  };
  /** Route or title patterns and what such pages are about. */
  readonly subjects?: readonly { readonly pattern: string; readonly subject: Subject }[];
  readonly fields?: readonly FieldMapping[];
  readonly actions?: readonly ActionMapping[];
}

/** One "this is wrong" or "this is missing" of a user. Order matters: the last one on an element wins. */
export interface Correction {
  readonly id: string;
  /** Page that it was made on; the same correction serves pages whose path differs only in numbers. */
  readonly path: string;
  readonly anchor: Anchor;
  readonly field?: FieldType | 'none';
  readonly role?: FieldRole;
  readonly party?: Party;
  readonly action?: ActionType | 'none';
  /** What the engine said before, shown with the correction. */
  readonly before: string;
}

/** A site's corrections, as kept in settings and exchanged as a file. */
export interface LocalProfile {
  readonly format: 'hedan-corrections';
  readonly version: 1;
  readonly origin: string;
  readonly corrections: readonly Correction[];
}
