import type { FieldRole } from '../../domain/field-type';
import type { Control, Snapshot } from '../../domain/snapshot';
import { classifyAction, languagesFor, plainWords } from '../classify';
import { remembered } from '../memory';
import type { TableKind } from './tables';

/** What the buttons of one dialog, form or page do, as far as roles need to know. */
interface Buttons {
  readonly hasSearch: boolean;
  readonly hasSave: boolean;
}

/** Tells filters from records and from what is only shown. */
export class Roles {
  private readonly byGroup = new Map<string, Buttons>();
  private readonly byContext = new Map<string, Buttons>();
  private readonly isList: boolean;

  constructor(snapshot: Snapshot, kinds: readonly TableKind[]) {
    for (const one of snapshot.pressables) {
      const buttons = buttonsOf(one.text || one.title || one.ariaLabel);
      if (one.group !== '') merge(this.byGroup, one.group, buttons);
      merge(this.byContext, contextKey(one), buttons);
    }
    // A page with rows of goods shows its one order in tables of one row.
    const fewest = kinds.includes('lines') ? 2 : 0;
    this.isList = kinds.some((kind, i) => {
      const table = snapshot.tables[i];
      return LISTS.has(kind) && table !== undefined && table.context === '' && table.rows.length >= fewest;
    });
  }

  /** The role of a control. */
  of(control: Control): FieldRole {
    if (hasFilterName(control) || isLookedFor(control.labelText || control.nearText)) return 'filter';
    // What is written in a box of several lines is kept: nobody searches by it.
    const isRecordRow = control.cell !== null || rowPrefix(control.name) !== '' || control.tag === 'textarea';
    if (!isRecordRow && !choosesRows(control) && this.isFilter(control)) return 'filter';
    // A read-only input is still part of what the form saves; a disabled one is only shown.
    return control.disabled ? 'readonly' : 'record';
  }

  private isFilter(control: Control): boolean {
    const group = this.byGroup.get(control.group);
    if (group && (group.hasSearch || group.hasSave)) return group.hasSearch && !group.hasSave;
    const around = this.byContext.get(contextKey(control));
    if (control.context !== '') return around?.hasSearch === true && !around.hasSave;
    const isSaved = around?.hasSave === true;
    return (this.isList && (!isSaved || around.hasSearch)) || (around?.hasSearch === true && !isSaved);
  }
}

const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(['orders', 'returns', 'people', 'products', 'addresses']);

/** Name of the repeated group that a control belongs to: `lines-0-qty` gives "lines", `refund[2][amount]` "refund". */
export function rowPrefix(name: string): string {
  return /^(.*?)[-_.[\]]+(?:\d+|__prefix__)[-_.[\]]+[a-z]/i.exec(name)?.[1] ?? '';
}

/** A box to tick over a list that says nothing, or "all": it chooses rows and finds none. */
function choosesRows({ type, name, labelText, nearText, ariaLabel, title }: Control): boolean {
  if (type !== 'checkbox') return false;
  const said = (labelText || nearText || ariaLabel || title).trim();
  if (said === '') return name === '' || ALL.test(name);
  return /^(?:全选|全選|选择全部|select all|check all|toggle all|alle auswählen|tout sélectionner|seleccionar todo)$/i.test(said);
}
const ALL =
  /(?:select|check|choose|chk|toggle)[-_]?all|all[-_]?(?:select|check)|^ids?\b|^(?:checked|selected)[-_]?(?:ids?|rows?|items?)?$/i;

function hasFilterName(control: Control): boolean {
  return /^(?:filter|search|query|where|sc|qp|criteria)[_[.-]/i.test(control.name) || control.name === 'q';
}

/** "搜索:" over a box, 第 1 页, "Items per page": what is written there is looked for, not kept. */
const isLookedFor = remembered((text): boolean => {
  if (text === '' || text.length > 30) return false;
  if (/^\W*(?:第|跳[至转到]|前往|每页.{0,5}|第.{0,3}页|(?:(?:items|rows|records|results|entries) )?per page)\W*$/iu.test(text))
    return true;
  return buttonsOf(text).hasSearch;
});

function contextKey(one: { inFrame: string; context: string }): string {
  return `${one.inFrame}\u0000${one.context}`;
}

/** What the words of a button do. */
const buttonsOf = remembered((text): Buttons => {
  const words = plainWords(text, 'label');
  const hasSearch = languagesFor(words, 'label').some((language) => language.search?.test(words) ?? false);
  const verb = classifyAction(text, 'label')[0];
  const hasSave = verb !== undefined && verb.score >= 9 && (verb.is === 'submit' || verb.is === 'submitOrder');
  return { hasSearch, hasSave };
});

function merge(map: Map<string, Buttons>, key: string, more: Buttons): void {
  const known = map.get(key);
  if (known !== undefined && (known.hasSearch || !more.hasSearch) && (known.hasSave || !more.hasSave)) return;
  map.set(key, { hasSearch: more.hasSearch || known?.hasSearch === true, hasSave: more.hasSave || known?.hasSave === true });
}
