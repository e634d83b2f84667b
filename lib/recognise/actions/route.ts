import type { ActionType } from '../../domain/field-type';
import type { Pressable } from '../../domain/snapshot';
import { classifyAction } from '../classify';
import { remembered } from '../memory';
import { isAction } from './scene';

/** Buttons of a pager, 确定 beside "go to page" among them. */
const PAGER = /(?:^|[\s_-])(?:lay)?pag(?:e|er|ing|ination)[-_](?:btn|button|go|jump|skip|next|prev|link|item)/i;
/** A menu's link to a list, whatever the list is of: 退款申请. */
const LIST_ROUTE = /[?&](?:act|action|do|op|method|a|m)=(?:list|index|search|query)(?:&|$)|\/(?:list|index)(?:\.\w+)?(?:[?#]|$)/i;

/** Links that only move about: mail, tabs, sorting, paging, filters. */
export function isNavigation(one: Pressable): boolean {
  if (PAGER.test(one.class)) return true;
  if (isTab(one)) return true;
  if (one.tag !== 'a' || one.onclick !== '') return false;
  const href = one.href.trim();
  if (/^(?:mailto:|tel:|sms:)|^#(?!.*(?:modal|dialog|popup|confirm|del))[\w-]{2,}/i.test(href)) return true;
  if (LIST_ROUTE.test(href) && one.cell === null) return true;
  if (/^\?/.test(href) && !/delete|remove/i.test(href)) return true;
  // `order=` names a column to sort by, or an order: a number is no column.
  const isSorting = /[?&](?:(?:sort|orderby|order_by|page|p|o|dir)=|order=[a-z_.-]*(?:&|$))/i.test(href);
  return isSorting && !/delete|remove|cancel|refund/i.test(href);
}

/** A tab shows something else; it never writes. */
function isTab(one: Pressable): boolean {
  return /(?:^|[\s_-])tabs?(?:[\s_-]|__)*(?:item|nav|link|pane|btn|title)|tab-root|(?:^|\s)(?:tab|nav-link)(?:\s|$)/i.test(
    one.class,
  );
}

/** "Add refund" as a link leads to an empty form. */
export function leadsToForm(one: Pressable): boolean {
  const isLink = one.tag === 'a' && one.onclick === '' && /^(?:https?:|\/|\?|[\w-]+[./?])/i.test(one.href.trim());
  return isLink && /^[^\p{L}]*(?:add|create|new|添加|新增|新建|创建|新建|建立)(?![\p{Ll}])/iu.test(one.text || one.title);
}

/** The action that a handler, form target or link names; null when none does or when it only names a page. */
export function routeVerb(one: Pressable): ActionType | null {
  return verbOfCalls(sameRow(one.onclick)) ?? verbOfHref(sameRow(one.href)) ?? verbOfHref(sameRow(one.formAction));
}

/** The address of each row of a list differs from the next one's by a number that says nothing. */
function sameRow(text: string): string {
  return text.replace(/\d/g, '0');
}

const verbOfCalls = remembered((onclick) => firstVerb(callsOf(onclick)));
const verbOfHref = remembered((href) => firstVerb(segmentsOf(href)));

function firstVerb(texts: readonly string[]): ActionType | null {
  for (const text of texts) {
    const top = classifyAction(text, 'identifier')[0];
    if (top && top.score >= 8.5 && isAction(top.is)) return top.is;
  }
  return null;
}

function callsOf(onclick: string): string[] {
  if (onclick === '') return [];
  return [...onclick.slice(0, 300).matchAll(/([a-z_$][\w$.]*)\s*\(|['"]([a-z]+_[a-z_]+)['"]/gi)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** The last two parts of a path and the values of action-like parameters. */
function segmentsOf(href: string): string[] {
  if (href === '' || href.startsWith('#')) return [];
  if (/^javascript:/i.test(href)) return callsOf(href);
  const [path = '', query = ''] = href.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 2);
  const params =
    query === ''
      ? []
      : [...query.matchAll(/(?:^|&)(?:act|action|do|op|func|method|route|cmd|a|task)=([^&]*)/gi)].map((match) => match[1] ?? '');
  const routes = params.flatMap((value) => [value.split(/[/.]/).at(-1) ?? '', value.split(/[/.]/).slice(-2).join(' ')]);
  const parts = path.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  const words = parts.filter((part) => !/\d/.test(part));
  return [...routes, ...parts.slice(-1), words.slice(-2).join(' ')].map((part) =>
    part.replace(/\.(?:php|html?|aspx?|do|jsp)$/i, ''),
  );
}

/** "Update" as a link to another page opens what is to be updated. */
export function leadsAway(one: Pressable): boolean {
  return one.tag === 'a' && one.onclick === '' && /^(?:https?:\/\/|\/)[^#?]*[a-z]/i.test(one.href.trim());
}

/** A handler that is told whether to show or hide something does nothing else. */
export function isUnfolding(one: Pressable): boolean {
  return /\btoggle\w*\(\s*(?:true|false)\s*\)/i.test(one.onclick);
}
