import { SUBJECTS, type Subject } from '../../domain/profile';
import type { Pressable, Snapshot } from '../../domain/snapshot';
import { classifyField, wordsOf } from '../classify';
import { kept, remembered } from '../memory';
import { identifierWords } from '../text';
import { LANGUAGES } from '../vocabulary/load';
import type { FieldConcept } from '../vocabulary/vocabulary';

/** The subject that a title or heading names; null when it names none. "order" gives way to a more special one. */
export const subjectOfText: (text: string) => Subject | null = remembered((text) => {
  if (text === '') return null;
  const words = wordsOf(text, 'label');
  let found: Subject | null = null;
  for (const language of LANGUAGES) {
    for (const [subject, pattern] of language.subjects) {
      if (pattern.test(words) && (found === null || found === 'order')) found = subject;
    }
  }
  return found;
});

/** What the first telling part of a page title is about: the site's own name stands last. */
export function subjectOfTitle(title: string): Subject | null {
  for (const part of title.split(/\s[-–|·]\s|[|_]/)) {
    const subject = subjectOfText(part);
    if (subject !== null) return subject;
  }
  return null;
}

/** What a route is about: the last telling part of a path, query or hash. */
export function subjectOfRoute(route: string): Subject | null {
  const parts = route
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .slice(0, 300)
    // Names of parameters (user_token=…) say nothing about the page.
    .replace(/[?&][\w-]*=/g, '/')
    .split(/[/?#&.:]+/)
    .map(identifierWords)
    .filter((part) => part !== '' && part.length < 40);
  for (const part of parts.reverse()) {
    const subject = subjectOfText(part);
    if (subject !== null) return subject;
  }
  return null;
}

/** Meanings that only pages about orders have together. */
const ORDER_SIGNS: Partial<Record<FieldConcept, number>> = {
  orderNo: 3,
  orderStatus: 2,
  paymentMethod: 2,
  shippingMethod: 2,
  trackingNo: 2,
  orderTotal: 2,
  shippingFee: 1.5,
  recipientName: 1,
  orderTime: 1,
  paymentStatus: 1,
  lineTotal: 1,
  lineSum: 1,
  subtotal: 1,
  order: 1,
};

/**
 * Votes on what the page is about. Title, headings and route weigh most; then links back, labels, and the meanings found.
 * Falls back to "order": the engine runs on order systems.
 */
export function pageSubject(snapshot: Snapshot, concepts: ReadonlySet<FieldConcept>, forced: Subject | null): Subject {
  if (forced !== null) return forced;
  const votes = new Map<Subject, number>(SUBJECTS.map((subject) => [subject, 0]));
  const vote = (subject: Subject | null, weight: number) => {
    if (subject !== null) votes.set(subject, (votes.get(subject) ?? 0) + weight);
  };
  vote(subjectOfTitle(snapshot.title), 4);
  for (const heading of snapshot.headings.slice(0, 4)) vote(subjectOfText(heading), 3);
  vote(subjectOfRoute(snapshot.path), 4);
  for (const route of returningRoutes(snapshot)) vote(subjectOfRoute(route), 3);
  for (const { route, weight } of ownRoutes(snapshot)) vote(subjectOfRoute(route), weight);
  for (const subject of labelSubjects(snapshot)) vote(subject, 1.5);
  // A list whose rows hold rights is one of accounts or roles.
  if (snapshot.tables.some(({ headers }) => headers.some(({ text }) => subjectOfText(text) === 'staff'))) vote('staff', 2);
  for (const concept of concepts) vote('order', ORDER_SIGNS[concept] ?? 0);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : 'order';
}

/** A page links to itself over and over (sorting, paging, rows, forms); a menu names each page once. */
function ownRoutes(snapshot: Snapshot): { route: string; weight: number }[] {
  const counts = new Map<string, number>();
  for (const one of snapshot.pressables) {
    const path = pathOf(one);
    if (path === '') continue;
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] >= 3 ? [{ route: most[0], weight: 2.5 }] : [];
}

/** Where a press leads, without what only says which record; empty for scripts. */
function pathOf({ href, formAction }: Pressable): string {
  const whole = href || formAction;
  const hash = whole.indexOf('#');
  const path = hash < 0 ? whole : whole.slice(0, hash);
  if (/^javascript:/i.test(path)) return '';
  return /[?&]/.test(path) ? path.replace(/([?&](?:route|act|r|s|c|controller)=[^&]*)?[?&].*$/, '$1') : path;
}

/** Where "cancel", "back", "delete" and "history" of this page lead: the list or record that it belongs to. */
function returningRoutes(snapshot: Snapshot): string[] {
  const routes = snapshot.pressables
    .filter((one) => one.tag === 'a' && one.cell === null && isReturning(one))
    .map((one) => one.href);
  return [...new Set(routes)].slice(0, 3);
}

const isReturning = kept(({ icon, title, text: own, href }: Pressable): boolean => {
  const text = title || own;
  if (/_popup=|_to_field=/.test(href)) return false;
  return (
    /\breply\b|arrow-left|fa-undo/.test(icon) ||
    /^(?:cancel|back|history|取消|历史|返回|返回列表|back to list)$/i.test(text.trim())
  );
});

/** Subjects that the labels of editable controls speak of, once for each label. */
function labelSubjects(snapshot: Snapshot): Subject[] {
  const seen = new Set<string>();
  const found: Subject[] = [];
  for (const control of snapshot.controls) {
    const label = (control.labelText || control.nearText).slice(0, 40);
    if (label === '' || seen.has(label) || control.type === 'checkbox') continue;
    seen.add(label);
    const subject = isReference(label) ? null : subjectOfText(label);
    if (subject !== null && subject !== 'order' && subject !== 'product' && subject !== 'settings') found.push(subject);
  }
  // `coupon_type`, `giftcard_amount`: programmers name the fields of a coupon after it.
  const named = snapshot.controls.filter(({ name }) => name !== '' && subjectOfText(identifierWords(name)) === 'coupon');
  return named.length >= 2 ? [...found, 'coupon', 'coupon'] : found;
}

/** "Customer" over a field names one of them; a page about customers calls its fields by what they hold. */
function isReference(label: string): boolean {
  const is = classifyField(label, 'label')[0]?.is;
  return is === 'customerId' || is === 'customer';
}
