import type { ActionType } from '../../domain/field-type';
import type { Evidence } from '../../domain/order';
import type { Profile } from '../../domain/profile';
import type { Pressable } from '../../domain/snapshot';
import { classifyAction } from '../classify';
import { isOrderState } from '../fields/states';
import { matchesTraits, traitsOf } from '../profiles/anchor';
import type { VagueVerb } from '../vocabulary/vocabulary';
import { isInRow, isOrderCancel } from './cancel';
import { typeOfState } from './choice';
import { isStep, meaningOfDialog, opensEditor, sendsGoods } from './dialog';
import { isNavigation, isUnfolding, leadsAway, leadsToForm, routeVerb } from './route';
import { type ActionScene, isAction } from './scene';
import { namedVerb, PLAIN, verbOf } from './verb';
import { isAccountSwitch, isAgreement, isApproval, isMaking, isRemark, isSubmission, isYes } from './wording';

/** What pressing something does; type `none` when it is harmless or unknown. */
export interface Resolution {
  readonly type: ActionType | 'none';
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

const NONE: Resolution = { type: 'none', confidence: 0, why: [] };

/**
 * Resolves one pressable: profile, then its own words, then the dialog, row, form and page that it stands in.
 * A word that only the surroundings explain (确定, Continue, Update) is never guessed from itself.
 */
export function resolve(one: Pressable, scene: ActionScene, profiles: readonly Profile[]): Resolution {
  const known = byProfile(one, scene, profiles);
  if (known) return known;
  if (scene.states.sets.has(one.ref)) return plain(typeOfState(one.text), 'menu of states', one.text, 0.8);
  if (scene.states.shows.has(one.ref)) return NONE;
  if (isNavigation(one) || isStateTab(one, scene) || isUnfolding(one)) return byRoute(one, true);
  const { verb, text } = verbOf(one);
  const named = verb === null || isAction(verb) || verb === 'none' ? null : namedVerb(one);
  if (named !== null) return plain(named, 'name', one.name || one.id, 0.8);
  const isSent = verb === 'none' && one.type === 'submit' && scene.fieldsOf.has(one.context);
  if ((verb === null || verb === 'modify' || isSent) && scene.onlyWayOn.has(one.ref)) return commit(one, 'submit', text, scene);
  if ((verb === null || verb === 'modify' || verb === 'none') && one.ref === scene.pageWay && isMaking(text))
    return commit(one, 'submit', text, scene);
  if ((verb === null || verb === 'modify') && isSubmitField(one) && scene.hasRecords) return sent(one, text, scene);
  if (verb === null) return orByPart(text, byRoute(one, false));
  if (leadsToForm(one) && verb !== 'submit') return byRoute(one, true);
  if (verb === 'statusChange' && isAccountSwitch(text) && scene.isPeople) return plain('permissionChange', 'page', text);
  if (verb === 'statusChange' && isRemark(text) && !scene.fieldsOf.get('')?.has('orderStatus'))
    return plain('save', 'text', text);
  if (verb === 'statusChange' && isAgreement(text) && scene.hasReturn) return plain('refund', 'page', text, 0.75);
  if (verb === 'statusChange') return byTarget(one) ?? plain(verb, 'text', text);
  // "Create order" over a list of them opens an empty form.
  if (verb === 'submitOrder' && one.context === '' && scene.isList && !scene.isNewOrder) return NONE;
  if (isAction(verb)) return plain(verb, 'text', text);
  if (scene.subject === 'staff' && (verb === 'remove' || verb === 'select' || verb === 'toggle') && one.context === '') {
    return plain('permissionChange', 'page', 'permissions', 0.7);
  }
  switch (verb) {
    case 'none':
    case 'modify':
      return isRemark(text) && writesRemark(text, scene) ? plain('save', 'text', text, 0.75) : byRoute(one, true);
    case 'remove':
      return isLocalRemoval(one) ? NONE : plain('delete', 'text', text);
    case 'cancel':
      return isOrderCancel(one, scene) ? plain('cancelOrder', 'place', text, 0.75) : NONE;
    case 'select':
    case 'toggle':
      return NONE;
    default:
      return orByLink(one, commit(one, verb, text, scene));
  }
}

/** 同意并发送退货地址, "Approve and notify": what is done first is done. */
function orByPart(text: string, otherwise: Resolution): Resolution {
  const [first = '', second = ''] = text.split(/并且?|后|\s(?:and|&)\s/u, 2);
  if (otherwise.type !== 'none' || second === '') return otherwise;
  const top = classifyAction(first, 'label')[0];
  return top && top.score >= 9.5 && isAction(top.is) ? plain(top.is, 'text', text, 0.75) : otherwise;
}

/** "Continue" that leads to an address which deletes: the address is what happens. */
function orByLink(one: Pressable, meant: Resolution): Resolution {
  const verb = meant.type === 'none' && one.tag === 'a' ? routeVerb(one) : null;
  return verb === 'delete' || verb === 'cancelOrder' ? plain(verb, 'route', one.href, 0.7) : meant;
}

function byProfile(one: Pressable, scene: ActionScene, profiles: readonly Profile[]): Resolution | null {
  if (profiles.every((profile) => profile.actions === undefined)) return null;
  const traits = traitsOf({ kind: 'action', pressable: one, path: scene.path });
  for (const profile of profiles) {
    for (const line of profile.actions ?? []) {
      if (!matchesTraits(line.anchor, traits)) continue;
      return line.action === 'none' ? NONE : plain(line.action, `profile ${profile.id}`, line.note ?? '', 0.99);
    }
  }
  return null;
}

function byRoute(one: Pressable, isHarmlessByWords: boolean): Resolution {
  const verb = routeVerb(one);
  if (verb === null) return NONE;
  const isStrong = verb === 'delete' || verb === 'impersonate' || verb === 'cancelOrder' || verb === 'export';
  if (isHarmlessByWords && !(isStrong && one.tag === 'a' && hasTitleOnly(one)) && verb !== 'impersonate') return NONE;
  return plain(verb, 'route', one.href || one.onclick || one.formAction, 0.7);
}

/** Icon links are told by their route: a title may be badly translated. */
function hasTitleOnly(one: Pressable): boolean {
  return one.text.trim() === '' && /delete|remove|destroy/i.test(one.href);
}

/** "Remove" on a row that is not saved yet drops only the row. */
function isLocalRemoval(one: Pressable): boolean {
  return one.onclick === '' && /^(?:#.*|javascript:.*)$/i.test(one.href.trim());
}

/** Meaning of a word that commits whatever stands around it. */
function commit(one: Pressable, verb: VagueVerb, text: string, scene: ActionScene): Resolution {
  if (one.context !== '') {
    const meaning = meaningOfDialog(one, verb, scene);
    // Whoever saves a role or an account changes what somebody may do.
    if (meaning?.type === 'save' && scene.subject === 'staff') return plain('permissionChange', meaning.cue, meaning.text, 0.75);
    return meaning ? plain(meaning.type, meaning.cue, meaning.text, 0.85) : NONE;
  }
  if (verb === 'submit' && (leadsAway(one) || opensEditor(text, scene))) return NONE;
  const type = commitOnPage(one, verb, scene);
  return type === 'none' ? NONE : plain(type, 'page', text, 0.75);
}

function commitOnPage(one: Pressable, verb: VagueVerb, scene: ActionScene): ActionType | 'none' {
  if (verb === 'apply') return scene.hasBulkSelect || /selected|选中/.test(one.title) ? 'bulkAction' : 'none';
  if (verb === 'confirm' && scene.hasBulkSelect) return 'bulkAction';
  const question = meaningOfDialog(one, verb, scene);
  if (question && (one.question !== '' || one.opener !== '')) return question.type;
  if (verb === 'confirm' && isYes(one.text)) return yesOnPage(scene);
  if (isStep(one.text)) return headed(scene);
  const made = madeByPage(scene);
  if (made && verb === 'submit') return made;
  if (isInRow(one) || (verb === 'finish' && scene.isList && !scene.hasSave)) return verb === 'submit' ? 'save' : 'statusChange';
  if (scene.subject === 'staff') return 'permissionChange';
  if (verb === 'submit' && isRemark(one.text)) return 'save';
  if (verb === 'submit' && scene.isList && !scene.hasRecords && scene.listEdits === null) return 'none';
  if (verb === 'submit' && isSubmission(one.text) && sendsGoods(scene.fieldsOf.get(''))) return 'ship';
  if (verb === 'submit') return scene.listEdits === 'orderStatus' || editsOnlyStatus(one.text, scene) ? 'statusChange' : 'save';
  if (scene.isNewOrder && scene.subject === 'order' && verb === 'confirm') return 'submitOrder';
  if (scene.hasOrderButtons && (isApproval(one.text) || !scene.hasRecords)) return 'statusChange';
  if (verb === 'confirm' && scene.fieldsOf.get('')?.has('refundAmount')) return 'refund';
  return scene.hasRecords ? 'save' : 'none';
}

/** A form of a status and a comment changes the status, whatever its button is called. */
function editsOnlyStatus(text: string, scene: ActionScene): boolean {
  const fields = scene.fieldsOf.get('');
  // Where another button changes the status, Save keeps the rest.
  if (scene.hasStatusButton && /save|保存|储存|儲存/i.test(text)) return false;
  const isUpdate = /update|更新|變更|变更/i.test(text);
  return (
    fields?.has('orderStatus') === true &&
    [...fields].every((type) => type === 'orderStatus' || /Note$|refundAmount/.test(type) || (isUpdate && WITH_STATUS.has(type)))
  );
}

/** What is updated together with a status. */
const WITH_STATUS: ReadonlySet<string> = new Set(['paymentStatus', 'shippingMethod', 'trackingNo']);

/** 已发货, Shipped in a row of states that begins with 全部, All: it filters the list. */
function isStateTab(one: Pressable, scene: ActionScene): boolean {
  if (!scene.hasStateTabs || one.context !== '' || isInRow(one)) return false;
  // English and Chinese states are told below: many of their words are buttons too.
  if (/[\uac00-\ud7a3\u0400-\u04ffäéèíóúàçß]/i.test(one.text) && isOrderState(one.text)) return true;
  return /^[^\p{L}]*(?:(?:交易|订单)(?:成功|关闭|完成|取消)|已.{1,3}|待.{1,3}|未.{1,3}|.{1,3}中|(?:un|partially )?(?:paid|shipped|fulfilled|delivered|completed?|cancell?ed|refunded|captured)|pending|processing|open|closed|archived|draft)[^\p{L}]*$/iu.test(
    one.text,
  );
}

/** What a form is sent with whose button says nothing that is known: its name tells, or the form. */
function sent(one: Pressable, text: string, scene: ActionScene): Resolution {
  const named = namedVerb(one);
  return named === null ? commit(one, 'submit', text, scene) : plain(named, 'name', one.name || one.id, 0.8);
}

/** `<input type="submit" value="Edit address">` below fields sends them; a button without a type may be of no form at all. */
function isSubmitField(one: Pressable): boolean {
  return one.tag === 'input' && one.type === 'submit' && one.formMethod.toLowerCase() !== 'get';
}

/** "Add note" below a box to write in keeps the note; elsewhere it only opens one. */
function writesRemark(text: string, scene: ActionScene): boolean {
  const fields = scene.fieldsOf.get('');
  const isWriting =
    /^[^\p{L}]*(?:add|append|submit|send|post|save|添加|新增|提交|发送|保存)[^\p{L}]*(?:the |order |订单)?(?:note|comment|remark|备注|備註|留言)/iu.test(
      text,
    );
  return isWriting && (fields?.has('internalNote') === true || fields?.has('customerNote') === true);
}

/**
 * "Complete" that posts to a payment settles it, and 同意 on a button of refunds refunds: target and name say more than the
 * word.
 */
function byTarget(one: Pressable): Resolution | null {
  if (isAgreement(one.text) && namedVerb(one) === 'refund') return plain('refund', 'name', one.name || one.id, 0.8);
  if (one.formAction === '' || one.formMethod.toLowerCase() === 'get') return null;
  const verb = routeVerb({ ...one, href: '', onclick: '' });
  return verb === 'paymentCapture' || verb === 'refund' ? plain(verb, 'route', one.formAction, 0.8) : null;
}

/** What a page makes when its form is sent: "New payment", "Create shipment". */
function madeByPage(scene: ActionScene): ActionType | null {
  if (!scene.isNewOrder) return null;
  const top = classifyAction(scene.headings[0] ?? '', 'label')[0];
  return top && top.score >= 9 && (top.is === 'paymentCapture' || top.is === 'refund' || top.is === 'ship') ? top.is : null;
}

/** "Continue" on a page whose heading is an action goes on with that action: "Cancel order". */
function headed(scene: ActionScene): ActionType | 'none' {
  const top = classifyAction(scene.headings.at(-1) ?? '', 'label')[0];
  return top !== undefined && top.score >= PLAIN && isAction(top.is) ? top.is : 'none';
}

/** A page that only asks: its route or heading says what. Most such pages ask before deleting. */
function yesOnPage(scene: ActionScene): ActionType | 'none' {
  for (const text of [...scene.headings, scene.title]) {
    const top = classifyAction(text, 'label').find((hit) => isAction(hit.is));
    if (top && isAction(top.is)) return top.is;
  }
  return scene.hasRecords ? 'none' : 'delete';
}

function plain(type: ActionType, cue: string, text: string, confidence = 0.9): Resolution {
  return { type, confidence, why: [{ cue, text: text.slice(0, 80), score: Math.round(confidence * 100) / 10 }] };
}
