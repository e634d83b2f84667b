/**
 * What the DOM adapter reads from one document, as plain data. Nothing behind this line sees an element.
 * The feature names are those of the labelled screens used for evaluation, so that a live page and a
 * recorded screen take the same road through recognition.
 */

/** Opaque handle of an element; only `adapters/dom` can turn it back. Unique within one page visit. */
export type Ref = string;

/** Words near an element that say what it is about. Missing text is the empty string, never undefined. */
export interface Control {
  readonly ref: Ref;
  /** Lower-case tag name, or the component's tag where a recorded screen has no other. */
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly class: string;
  readonly placeholder: string;
  readonly ariaLabel: string;
  readonly title: string;
  /** Text of the element's real label (label[for], wrapping label, aria-labelledby, a UI kit's form item). */
  readonly labelText: string;
  /** Nearest text before or above it when there is no real label. */
  readonly nearText: string;
  /** Text of the closest heading, legend or card title around it. */
  readonly heading: string;
  /** Title of the dialog, layer or drawer that holds it; empty outside of one. */
  readonly context: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly autocomplete: string;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly checked: boolean | null;
  /** False for what is in a hidden tab or step of the same form; what is hidden otherwise is not in the snapshot at all. */
  readonly visible: boolean;
  /** UI-kit widget that the element is part of, such as `el-select`; empty when plain. */
  readonly widget: string;
  /** Ref of the control that shows or stores the same value (a hidden select behind a visible input). */
  readonly mirrorOf: Ref | null;
  /** Name or index path of the frame, relative to the document that was read; empty for that document. */
  readonly inFrame: string;
  readonly inShadow: boolean;
  /** Group of controls that are saved together (form, dialog, table row); used to tell filters from records. */
  readonly group: string;
  /** Table cell that holds it, when there is one. */
  readonly cell: CellPosition | null;
  /** Binding names of recorded component templates (`v-model`, `prop`); empty on live pages. */
  readonly model: string;
}

export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface TableHeader {
  readonly text: string;
}

export interface TableRow {
  readonly ref: Ref;
  /** One text a header, aligned with `headers` after colspans were resolved. */
  readonly cells: readonly string[];
  readonly cellRefs: readonly Ref[];
  readonly selected: boolean;
}

export interface Table {
  readonly ref: Ref;
  readonly kind: string;
  readonly heading: string;
  readonly context: string;
  readonly headers: readonly TableHeader[];
  readonly rows: readonly TableRow[];
  readonly inFrame: string;
}

/** A label and a value that are shown and cannot be edited. */
export interface ReadonlyPair {
  readonly ref: Ref;
  readonly label: string;
  readonly value: string;
  readonly how: string;
  readonly heading: string;
  readonly context: string;
  readonly inFrame: string;
}

/** Something that can be pressed. */
export interface Pressable {
  readonly ref: Ref;
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly title: string;
  readonly ariaLabel: string;
  readonly name: string;
  readonly id: string;
  readonly class: string;
  readonly icon: string;
  readonly href: string;
  readonly onclick: string;
  readonly formAction: string;
  readonly formMethod: string;
  readonly heading: string;
  /** Title of the dialog, layer or drawer that holds it. */
  readonly context: string;
  /** Body text of that dialog when it is a question (message box), cut to 200 characters. */
  readonly question: string;
  /** Text of what was pressed just before the dialog opened; empty when unknown. */
  readonly opener: string;
  readonly rowText: string;
  readonly cell: CellPosition | null;
  readonly group: string;
  readonly disabled: boolean;
  readonly visible: boolean;
  readonly inFrame: string;
}

export interface Snapshot {
  readonly origin: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly controls: readonly Control[];
  readonly tables: readonly Table[];
  readonly pairs: readonly ReadonlyPair[];
  readonly pressables: readonly Pressable[];
  /** True when the page was too large to be read whole; `read` and `total` count elements. */
  readonly partial: { readonly read: number; readonly total: number } | null;
}
