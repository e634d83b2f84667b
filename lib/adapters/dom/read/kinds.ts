import { classWords } from './kinds.data';

/** What an element is, as bits, so that one number answers every question of the readers. */
export const Kind = {
  control: 1,
  press: 2,
  label: 4,
  heading: 8,
  formItem: 16,
  dialog: 32,
  maybeDialog: 64,
  table: 128,
  row: 256,
  cell: 512,
  headCell: 1024,
  frame: 2048,
  block: 4096,
  skip: 8192,
  softPress: 16384,
  optionList: 32768,
  pane: 65536,
  widget: 131072,
  placeholder: 262144,
  bold: 524288,
  term: 1048576,
  definition: 2097152,
  icon: 4194304,
  form: 8388608,
  descriptions: 16777216,
  lineBreak: 33554432,
  grid: 67108864,
  store: 134217728,
  /** Carries an attribute that names a handler. */
  handler: 268435456,
} as const;

const TAG_NAMES: readonly [number, string][] = [
  [
    Kind.skip,
    'script style template noscript head link meta title svg canvas video audio object embed area map datalist optgroup option colgroup col',
  ],
  [Kind.control, 'input select textarea'],
  [Kind.press, 'button summary a'],
  [Kind.label, 'label'],
  [Kind.heading, 'h1 h2 h3 h4 h5 h6 legend caption'],
  [Kind.dialog, 'dialog'],
  [Kind.table, 'table'],
  [Kind.row, 'tr'],
  [Kind.cell, 'td'],
  [Kind.cell | Kind.headCell, 'th'],
  [Kind.frame, 'iframe frame'],
  [Kind.form, 'form'],
  [Kind.bold, 'b strong'],
  [Kind.term, 'dt'],
  [Kind.definition, 'dd'],
  [Kind.lineBreak, 'br'],
  [
    Kind.block,
    'address article aside blockquote br body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ],
];

const tags = lazily(() => {
  const kinds = new Map<string, number>();
  for (const [bits, names] of TAG_NAMES) for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | bits);
  return kinds;
});

const words = lazily(classWords);
const classes = lazily((): readonly [number, RegExp][] => [
  [Kind.formItem, words().FORM_ITEM],
  [Kind.dialog, words().DIALOG],
  [Kind.maybeDialog, words().MAYBE_DIALOG],
  [Kind.softPress, words().PRESS],
  [Kind.softPress, words().MENU_ITEM],
  [Kind.optionList, words().OPTION_LIST],
  [Kind.pane, words().PANE],
  [Kind.widget, words().WIDGET],
  [Kind.placeholder, words().PLACEHOLDER],
  [Kind.descriptions, words().DESCRIPTIONS],
  [Kind.icon, words().ICON],
]);

const ROLES: Readonly<Record<string, number>> = {
  button: Kind.press,
  menuitem: Kind.press,
  link: Kind.press,
  switch: Kind.press,
  dialog: Kind.dialog,
  alertdialog: Kind.dialog,
  heading: Kind.heading,
  combobox: Kind.control,
  spinbutton: Kind.control,
  textbox: Kind.control,
  searchbox: Kind.control,
  row: Kind.row,
  cell: Kind.cell,
  gridcell: Kind.cell,
  columnheader: Kind.cell | Kind.headCell,
  grid: Kind.grid,
  treegrid: Kind.grid,
  table: Kind.grid,
  tabpanel: Kind.pane,
  listbox: Kind.optionList,
};

const tokenKinds = new Map<string, number>();
const classKinds = new Map<string, number>();
/** Pages that make up a new class for every element must not fill the memory. */
const MEMO_LIMIT = 5000;

/** Bits of one element from its tag and class; every class string is looked at once. */
export function kindOf(tag: string, cls: string): number {
  const byTag = tags().get(tag) ?? 0;
  if (cls === '') return byTag;
  let bits = classKinds.get(cls);
  if (bits === undefined) {
    bits = ofClass(cls);
    if (classKinds.size > MEMO_LIMIT) classKinds.clear();
    classKinds.set(cls, bits);
  }
  return byTag | bits;
}

/** Bits of an ARIA role; 0 for none and for unknown ones. */
export function kindOfRole(role: string | null): number {
  return role === null ? 0 : (ROLES[role] ?? 0);
}

/** True for a class word that names the root of a widget. */
export function isWidgetWord(word: string): boolean {
  return words().WIDGET.test(word);
}

function ofClass(cls: string): number {
  let bits = 0;
  let isBadge = false;
  for (const token of cls.slice(0, 1000).split(/\s+/)) {
    if (words().BADGE.test(token)) isBadge = true;
    bits |= ofToken(token);
  }
  return isBadge ? bits & ~Kind.label : bits;
}

function ofToken(token: string): number {
  if (token === '' || token.length > 80) return 0;
  const known = tokenKinds.get(token);
  if (known !== undefined) return known;
  let bits = 0;
  for (const [bit, pattern] of classes()) if (pattern.test(token)) bits |= bit;
  if (words().LABEL.test(token) && !words().NOT_LABEL.test(token)) bits |= Kind.label;
  else if (words().HEADING.test(token)) bits |= Kind.heading;
  if (tokenKinds.size > MEMO_LIMIT) tokenKinds.clear();
  tokenKinds.set(token, bits);
  return bits;
}

/** Makes something when it is first asked for: the guard carries these words into every page, which needs none while it loads. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
