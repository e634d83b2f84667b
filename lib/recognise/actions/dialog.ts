import type { ActionType, FieldType } from '../../domain/field-type';
import type { Pressable } from '../../domain/snapshot';
import { classifyAction, classifyField, languagesFor, plainWords } from '../classify';
import { isVague } from '../fields/families';
import type { VagueVerb } from '../vocabulary/vocabulary';
import { type ActionScene, isAction } from './scene';

export interface DialogMeaning {
  readonly type: ActionType;
  readonly cue: string;
  readonly text: string;
}

/** What the committing button of a dialog does: by its title, its question, what opened it, its fields, in this order. */
export function meaningOfDialog(one: Pressable, verb: VagueVerb, scene: ActionScene): DialogMeaning | null {
  const told = byWords(one.context, 'dialog title') ?? byQuestion(one.question) ?? byWords(one.opener, 'opener');
  if (told || isStep(one.text)) return told;
  const reason = byReason(scene.labelsOf.get(one.context) ?? []);
  if (reason && one.context !== '') return reason;
  const fields = scene.fieldsOf.get(one.context);
  const found = fields && one.context !== '' ? typeOfFields(fields) : null;
  // Goods are sent once: whoever edits their number keeps what was written.
  const byFields = found === 'ship' && (CORRECTS.test(one.context) || CORRECTS.test(one.text)) ? 'save' : found;
  if (byFields) return { type: byFields, cue: 'fields of the dialog', text: [...(fields ?? [])].join(', ') };
  if (one.context === '') return null;
  if (verb === 'finish' && !fields && !isEditTitle(one.context))
    return { type: 'statusChange', cue: 'dialog without fields', text: one.context };
  if (!isPlainTitle(one.context)) return { type: 'save', cue: 'dialog title', text: one.context };
  return verb === 'confirm' && one.question === '' ? fromBelow(one, scene) : null;
}

/** A message box asks about the dialog that is open below it, or, on a list, about the one thing lists ask about. */
function fromBelow(one: Pressable, scene: ActionScene): DialogMeaning | null {
  const below = scene.dialogs.filter((title) => title !== one.context && !isPlainTitle(title));
  const title = below.length === 1 ? below[0] : undefined;
  if (title) {
    const fields = scene.fieldsOf.get(title);
    const type = byWords(title, '')?.type ?? (fields ? typeOfFields(fields) : null) ?? 'save';
    return { type, cue: 'dialog below', text: title };
  }
  if (below.length > 0 || scene.hasRecords) return null;
  if (scene.hasDelete) return { type: 'delete', cue: 'page', text: 'delete buttons' };
  return scene.hasReturn && scene.hasRefund ? { type: 'refund', cue: 'page', text: 'refund buttons' } : null;
}

function byWords(text: string, cue: string): DialogMeaning | null {
  if (text === '' || isPlainTitle(text)) return null;
  const top = classifyAction(text, 'label').find(
    (hit) => isAction(hit.is) || hit.is === 'modify' || hit.is === 'none' || hit.is === 'submit',
  );
  if (!top || top.score < 3.2) return null;
  if (isAction(top.is)) return { type: top.is, cue, text };
  return null;
}

/** A dialog that asks for the reason of something does that thing: 取消原因, Refund reason. */
function byReason(labels: readonly string[]): DialogMeaning | null {
  for (const raw of labels) {
    const label = raw.replace(/\s+/g, ' ').trim();
    const act =
      /^(?:请|填写|输入|选择|說明|说明)*(.*?)\s*(?:原因|理由|reason)[^\p{L}]*$/iu.exec(label)?.[1] ??
      /^reasons? (?:for|of) (?:the )?(.*)/i.exec(label)?.[1] ??
      '';
    const top = act === '' ? undefined : classifyAction(act, 'label')[0];
    if (!top || top.score < 9) continue;
    if (top.is === 'cancel') return { type: 'cancelOrder', cue: 'reason', text: label };
    if (isAction(top.is)) return { type: top.is, cue: 'reason', text: label };
  }
  return null;
}

/** A question names its action somewhere inside: 确定要删除该订单吗. */
function byQuestion(text: string): DialogMeaning | null {
  if (text === '') return null;
  const first = text.split(/[。！!;；\n]|[.?]\s/)[0] ?? text;
  for (const part of [first.slice(0, 60), text.slice(0, 60)]) {
    const top = classifyAction(part, 'label').find((hit) => isAction(hit.is));
    if (top && isAction(top.is)) return { type: top.is, cue: 'question', text: part };
  }
  return null;
}

const PRICES: ReadonlySet<FieldType> = new Set<FieldType>([
  'discount',
  'shippingFee',
  'unitPrice',
  'orderTotal',
  'lineTotal',
  'subtotal',
  'tax',
]);

/** A form with one of these edits the whole order, its tracking number among others. */
const OF_ORDER: readonly FieldType[] = ['orderStatus', 'paymentStatus', 'paymentMethod', 'couponCode'];

function typeOfFields(fields: ReadonlySet<FieldType>): ActionType | null {
  if (fields.has('refundAmount')) return 'refund';
  if (sendsGoods(fields)) return 'ship';
  if (fields.size > 0 && [...fields].every((type) => PRICES.has(type))) return 'priceChange';
  if (fields.has('orderStatus') && fields.size <= 2) return 'statusChange';
  return fields.size > 0 ? 'save' : null;
}

const CORRECTS = /^[^\p{L}]*(?:edit|update|change|correct|修\s*改|编\s*辑|更\s*新|編\s*輯|變\s*更)/iu;

/** A form with a parcel's number that says nothing of the order itself. */
export function sendsGoods(fields: ReadonlySet<FieldType> | undefined): boolean {
  return fields?.has('trackingNo') === true && !OF_ORDER.some((type) => fields.has(type));
}

function isEditTitle(text: string): boolean {
  const top = classifyAction(text, 'label')[0];
  return top?.is === 'modify' || top?.is === 'none';
}

function isPlainTitle(text: string): boolean {
  const words = plainWords(text, 'label');
  return languagesFor(words, 'label').some((language) => language.plainTitles?.test(words) ?? false);
}

/** "Continue" and "Next" go on; they commit only where a dialog says so. */
export function isStep(text: string): boolean {
  return /^[^\p{L}]*(?:continue|next(?: step)?|proceed|下一步|继续)[^\p{L}]*$/iu.test(text);
}

/** "Update shipping address" where no address can be written opens the form for it. */
export function opensEditor(text: string, scene: ActionScene): boolean {
  const what = /^\W*update (?:the )?(.+)/i.exec(text)?.[1] ?? '';
  const top = what === '' ? undefined : classifyField(what, 'label')[0];
  if (!top || top.score < 9.5 || top.is === 'none' || isVague(top.is)) return false;
  const fields = scene.fieldsOf.get('');
  const isAddress = top.is === 'addressFull';
  return fields === undefined || !(fields.has(top.is) || (isAddress && ADDRESS.some((type) => fields.has(type))));
}
const ADDRESS: readonly FieldType[] = ['street', 'city', 'province', 'postcode'];
