import type { FieldType } from '../../domain/field-type';
import { ACTION_TYPES, type ActionType } from '../../domain/field-type';
import type { Subject } from '../../domain/profile';
import type { Control, Pressable, Ref, Snapshot } from '../../domain/snapshot';
import { classifyAction, languagesFor, wordsOf } from '../classify';
import { rowPrefix } from '../fields/role';
import { isStateList } from '../fields/states';
import { subjectOfRoute, subjectOfText, subjectOfTitle } from '../fields/subject';
import type { SnapshotMap } from '../map';
import { kept } from '../memory';
import type { ActionConcept } from '../vocabulary/vocabulary';
import { type StateItems, stateItemsOf } from './state-items';
import { onlyWaysOn, pageWayOf } from './ways';
import { isAgreement } from './wording';

/** What surrounds a button, as far as its meaning needs it. */
export interface ActionScene {
  readonly path: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly subject: Subject;
  /** A select of actions on checked rows is on the page. */
  readonly hasBulkSelect: boolean;
  /** A button outside of dialogs saves the form. */
  readonly hasSave: boolean;
  /** Editable controls are on the page, outside of dialogs. */
  readonly hasRecords: boolean;
  /** Two or more buttons that change the order itself stand on the page. */
  readonly hasOrderButtons: boolean;
  readonly hasDelete: boolean;
  /** A button outside of dialogs says that it changes a status. */
  readonly hasStatusButton: boolean;
  /** The page shows that money or goods are asked back. */
  readonly hasReturn: boolean;
  /** The page lists orders or other records. */
  readonly isList: boolean;
  /** The page is about people, not orders. */
  readonly isPeople: boolean;
  /** The page edits an order that does not exist yet. */
  readonly isNewOrder: boolean;
  /** Type that is edited in the rows of a list; null when lists are only shown. */
  readonly listEdits: FieldType | 'none' | null;
  /** Meanings of the editable controls of each dialog, by its title; page-level ones under the empty string. */
  readonly fieldsOf: ReadonlyMap<string, ReadonlySet<FieldType>>;
  readonly dialogs: readonly string[];
  /** Labels of the controls of each dialog. */
  readonly labelsOf: ReadonlyMap<string, readonly string[]>;
  /** Buttons that are the only way on in their dialog, beside those that dismiss it. */
  readonly onlyWayOn: ReadonlySet<Ref>;
  /** The only button of a page with a form: 修改, 添加优惠券 send it. */
  readonly pageWay: Ref | null;
  /** A button outside of dialogs gives money back. */
  readonly hasRefund: boolean;
  /** The page has a row of states to choose from, "All" among them. */
  readonly hasStateTabs: boolean;
  readonly states: StateItems;
}

/** Words of the page that are known at click time. */
export interface PageHint {
  readonly origin: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
}

/** What can be told about a page from its words alone. */
export function sceneOfPage(page: PageHint, forced: Subject | null = null): ActionScene {
  const subject =
    forced ?? subjectOfRoute(page.path) ?? subjectOfText(page.headings[0] ?? '') ?? subjectOfTitle(page.title) ?? 'order';
  return {
    path: page.path,
    title: page.title,
    headings: page.headings,
    subject,
    hasBulkSelect: false,
    hasSave: false,
    hasRecords: true,
    hasOrderButtons: false,
    hasDelete: false,
    hasStatusButton: false,
    hasReturn: false,
    isList: false,
    isPeople: subject === 'customer' || subject === 'staff',
    isNewOrder: isNewRoute(page.path),
    listEdits: null,
    fieldsOf: new Map(),
    dialogs: [],
    labelsOf: new Map(),
    onlyWayOn: new Set(),
    pageWay: null,
    hasRefund: false,
    hasStateTabs: false,
    states: { sets: new Set(), shows: new Set() },
  };
}

/** What can be told from a whole snapshot. */
export function sceneOfSnapshot(snapshot: Snapshot, map: SnapshotMap): ActionScene {
  const onPage = snapshot.pressables.filter((one) => one.context === '');
  const verbs = onPage.map(strongVerb);
  const orderVerbs = new Set(verbs.filter((verb, i) => ORDER_VERBS.has(verb) && isButton(onPage[i])));
  const records = map.controls.filter((mapped, i) => mapped.role === 'record' && isOnPage(snapshot.controls[i]));
  const hasSave = verbs.some(
    (verb, i) => verb === 'submit' || (verb === 'confirm' && onPage[i]?.type !== 'checkbox' && records.length > 0),
  );
  return {
    path: snapshot.path,
    title: snapshot.title,
    headings: snapshot.headings,
    subject: map.subject,
    hasBulkSelect: snapshot.controls.some(isBulkSelect),
    hasSave,
    hasRecords: records.length > 0,
    hasOrderButtons: orderVerbs.size >= 2,
    hasDelete: verbs.includes('delete'),
    hasStatusButton: verbs.includes('statusChange'),
    hasReturn:
      map.subject === 'return' ||
      map.kinds.includes('returns') ||
      snapshot.pairs.some(({ label }) => subjectOfText(label) === 'return'),
    isPeople:
      map.subject === 'customer' || map.subject === 'staff' || (map.kinds.includes('people') && !map.kinds.includes('orders')),
    isList: map.kinds.some((kind) => kind !== 'lines' && kind !== 'history' && kind !== 'other'),
    isNewOrder: isNewRoute(snapshot.path) || snapshot.pressables.some((one) => /[?&](?:order_?)?id=0(?:&|$)/i.test(one.href)),
    listEdits: listEditsOf(snapshot, map),
    fieldsOf: fieldsByDialog(snapshot, map),
    dialogs: [...new Set(snapshot.pressables.map((one) => one.context).filter((context) => context !== ''))],
    labelsOf: labelsByDialog(snapshot),
    onlyWayOn: onlyWaysOn(snapshot),
    pageWay: hasSave || records.length < 2 ? null : pageWayOf(onPage),
    hasRefund: verbs.includes('refund') || onPage.some((one) => isAgreement(one.text)),
    states: stateItemsOf(snapshot),
    hasStateTabs: onPage.some((one) =>
      /^[^\p{L}]*(?:全部|所有|all|전체|すべて|alle|tous|toutes|todos|todas|tutti|все)(?:订单|訂單| orders)?[^\p{L}]*$/iu.test(
        one.text,
      ),
    ),
  };
}

/** The verb of a button's own words when they say it plainly; `none` otherwise. */
export function strongVerb(one: Pressable): ActionConcept {
  const top = classifyAction(one.text || one.title || one.ariaLabel, 'label')[0];
  return top && top.score >= 7.2 ? top.is : 'none';
}

/** True when a concept is an action by itself and not a word that needs its surroundings. */
export function isAction(concept: ActionConcept): concept is ActionType {
  return ACTION_NAMES.has(concept);
}

const ACTION_NAMES: ReadonlySet<string> = new Set(ACTION_TYPES);
const ORDER_VERBS: ReadonlySet<ActionConcept> = new Set<ActionConcept>([
  'ship',
  'statusChange',
  'delete',
  'refund',
  'paymentCapture',
  'cancelOrder',
  'remove',
]);

/** Links that lead nowhere are buttons. */
function isButton(one: Pressable | undefined): boolean {
  if (one === undefined || one.tag === 'option') return false;
  return one.tag !== 'a' || /^(?:#|javascript:.*)$/i.test(one.href.trim());
}

function isNewRoute(path: string): boolean {
  return /[/.=_-](?:add|new|create)(?:[/?&#._-]|$)/i.test(path);
}

function isOnPage(control: Control | undefined): boolean {
  return (
    control !== undefined && control.context === '' && control.type !== 'checkbox' && !isBulkSelect(control) && !isPaging(control)
  );
}

/** How many rows a list shows, and which of them. */
function isPaging({ labelText, name, nearText, options }: Control): boolean {
  if (/(?:_|\b)(?:length|per_?page|page_?size|page_?no|limit)$/i.test(name)) return true;
  const isCount =
    options.length >= 2 && options.every((option) => /^\W*\d+\s*(?:条|條|件|行|rows?|\/|per|entries)?/i.test(option));
  return isCount && /页|頁|条|條|显示|顯示|show|rows|entries|per page/i.test(`${labelText} ${nearText} ${options.join(' ')}`);
}

function isBulkSelect(control: Control): boolean {
  if (control.type === 'radio') return /^(?:bulk_?|batch_?)?actions?$/i.test(control.name);
  const isSelect = control.tag === 'select' || /select/.test(control.widget) || control.options.length > 0;
  if (!isSelect) return false;
  if (/(?:^|[_-])(?:batch|bulk|mass)(?:[_-]|$)/i.test(control.name)) return true;
  if (control.labelText === '' && control.nearText === '' && offersActions(control.options)) return true;
  return [control.labelText, control.placeholder, control.nearText, control.ariaLabel].some((text) => {
    const words = wordsOf(text, 'label');
    return words !== '' && languagesFor(words, 'label').some((language) => language.bulkSelect?.test(words) ?? false);
  });
}

/** A list without a label that offers to delete, export or mark what is checked. */
const offersActions = kept((options: readonly string[]): boolean => {
  if (options.length < 2 || options.length > 15 || isStateList(options)) return false;
  const verbs = options.map((option) => classifyAction(option, 'label')[0]);
  const actions = verbs.filter((top) => top !== undefined && top.score >= 7.2 && isAction(top.is));
  return actions.length >= 2 && actions.length >= options.length / 2;
});

function listEditsOf(snapshot: Snapshot, map: SnapshotMap): FieldType | 'none' | null {
  const isList = map.kinds.some((kind) => kind === 'orders' || kind === 'products');
  if (!isList) return null;
  const edited = map.controls.filter((mapped, i) => mapped.type !== 'none' && rowPrefix(snapshot.controls[i]?.name ?? '') !== '');
  const types = new Set(edited.map((mapped) => mapped.type));
  return types.size === 0 ? null : types.size === 1 ? (edited[0]?.type ?? null) : 'none';
}

function labelsByDialog(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const control of snapshot.controls) {
    if (control.context === '') continue;
    const said = control.labelText || control.nearText || control.placeholder;
    const known = labels.get(control.context);
    if (known) known.push(said);
    else labels.set(control.context, [said]);
  }
  return labels;
}

function fieldsByDialog(snapshot: Snapshot, map: SnapshotMap): ReadonlyMap<string, ReadonlySet<FieldType>> {
  const fields = new Map<string, Set<FieldType>>();
  map.controls.forEach((mapped, i) => {
    const context = snapshot.controls[i]?.context ?? '';
    if (mapped.type === 'none' || mapped.role === 'filter') return;
    fields.set(context, (fields.get(context) ?? new Set()).add(mapped.type));
  });
  map.pairs.forEach((mapped, i) => {
    const context = snapshot.pairs[i]?.context ?? '';
    if (mapped.type === 'refundAmount') fields.set(context, (fields.get(context) ?? new Set()).add(mapped.type));
  });
  return fields;
}
