import type { ActionType } from '../../domain/field-type';
import type { RecognisedAction } from '../../domain/order';
import type { Pressable } from '../../domain/snapshot';
import { classifyAction, classifyField } from '../classify';
import type { ActionConcept } from '../vocabulary/vocabulary';
import { labelOf, scopeOf } from './describe';
import { isAction } from './scene';

/** A request in words; see `RequestWords` of the page port. */
export interface RequestText {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** Points that make a word an action: a whole match, or an ending that is most of it. */
const PLAIN = 8.5;
/** What a request that only fetches may be taken for: such an address acts at once or leads to a question about it. */
const BY_READING: ReadonlySet<ActionType> = new Set([
  'delete',
  'cancelOrder',
  'refund',
  'paymentCapture',
  'export',
  'impersonate',
]);
/** Parameters and keys whose values name what is to be done. */
const VERBS =
  /^(?:act|action|actions|do|op|oper|operate|operation|operation_?name|func|method|route|cmd|command|task|event|type)$/i;

/**
 * What a request does to an order by its method, the end of its address and the words of its body; null for what only
 * reads, and for what nothing tells. `pressed` is what set it off: it gives the action its name and place.
 */
export function resolveRequest(request: RequestText, pressed: Pressable): RecognisedAction | null {
  const found = meaningOf(request);
  if (!found) return null;
  const { type, word } = found;
  const why = [{ cue: 'request', text: `${request.method} ${word}`.slice(0, 80), score: 8 }];
  const label = labelOf(pressed) || word.slice(0, 80);
  return { type, ref: pressed.ref, label, scope: scopeOf(pressed, type), orderNo: null, confidence: 0.8, why };
}

interface Meaning {
  readonly type: ActionType;
  readonly word: string;
}

function meaningOf({ body, method, url }: RequestText): Meaning | null {
  const route = routeOf(url);
  const byRoute = firstAction(route);
  if (byRoute === 'reads') return null;
  if (method === 'GET') return byRoute && BY_READING.has(byRoute.type) ? byRoute : null;
  const entries = entriesOf(body);
  const verbs = entries.flatMap(([key, value]) => (VERBS.test(key) ? [value] : /^(?:1|true|on)$/.test(value) ? [key] : []));
  const byBody = firstAction([...verbs, ...mutationsOf(entries)]);
  if (byBody === 'reads') return null;
  if (byRoute && byRoute.type !== 'save') return byRoute;
  if (byBody && byBody.type !== 'save') return byBody;
  if (method === 'DELETE') return { type: 'delete', word: method };
  return byValues(entries, route.at(-1) ?? '') ?? byRoute ?? byBody ?? byMethod(method);
}

/** The end of the path, and what its parameters say is to be done; numbers and ids left out. */
function routeOf(url: string): readonly string[] {
  const [path = '', query = ''] = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/#.*/, '')
    .split('?', 2);
  const params = entriesOf(query)
    .filter(([key]) => VERBS.test(key))
    .flatMap(([, value]) => [value.split(/[/.]/).at(-1) ?? '', value.split(/[/.]/).slice(-2).join(' ')]);
  const parts = path.split('/').filter((part) => part !== '' && !/\d{2,}|^\d+$/.test(part));
  const words = parts.map((part) => part.replace(/\.(?:php|html?|aspx?|do|jsp|json|action)$/i, '').replace(/^orders$/i, 'order'));
  return [...params, words.slice(-2).join(' '), ...words.slice(-1)];
}

/** The first word that means an action; `reads` when one says plainly that nothing changes. */
function firstAction(words: readonly string[]): Meaning | 'reads' | null {
  let saves: Meaning | null = null;
  for (const word of words) {
    const is = conceptOf(word);
    if (is === 'none') return 'reads';
    if (is !== null && isAction(is)) return { type: is, word };
    if (is === 'submit') saves ??= { type: 'save', word };
  }
  return saves;
}

function conceptOf(word: string): ActionConcept | null {
  const top = word === '' || word.length > 60 ? undefined : classifyAction(word, 'identifier')[0];
  return top && top.score >= PLAIN ? top.is : null;
}

/** Names of GraphQL mutations: `mutation { orderCancel(…) }`. */
function mutationsOf(entries: readonly (readonly [string, string])[]): readonly string[] {
  const query = entries.find(([key, value]) => key === 'query' && /^\s*mutation\b/.test(value))?.[1] ?? '';
  return [...query.matchAll(/[{\s]([a-z]\w{3,40})\s*\(/gi)].map((match) => match[1] ?? '').slice(0, 4);
}

const STATES: readonly (readonly [RegExp, ActionType])[] = [
  [/cancel|close|void/i, 'cancelOrder'],
  [/refund/i, 'refund'],
  [/delete|remove|trash/i, 'delete'],
  [/ship|deliver|sent|fulfil/i, 'ship'],
];

/** A body that sets a state, an amount to give back, or a price says what it does without a verb. */
function byValues(entries: readonly (readonly [string, string])[], last: string): Meaning | null {
  for (const [key, value] of entries) {
    const field = classifyField(key, 'identifier')[0];
    if (value === '' || !field || field.score < PLAIN) continue;
    if (field.is === 'refundAmount') return { type: 'refund', word: key };
    if (field.is !== 'orderStatus' && field.is !== 'status') continue;
    return { type: STATES.find(([pattern]) => pattern.test(value))?.[1] ?? 'statusChange', word: `${key}=${value}` };
  }
  if (/^(?:order ?)?(?:status|state)$/i.test(last)) return { type: 'statusChange', word: last };
  return /^price$/i.test(last) ? { type: 'priceChange', word: last } : null;
}

function byMethod(method: string): Meaning | null {
  return method === 'PUT' || method === 'PATCH' ? { type: 'save', word: method } : null;
}

/** Keys and values of a form body or the upper two levels of a JSON body. */
function entriesOf(body: string): readonly (readonly [string, string])[] {
  const json = /^\s*[[{]/.test(body)
    ? [...body.matchAll(/"([\w.-]{1,60})"\s*:\s*(?:"((?:[^"\\]|\\.){0,400})|([\d.]+|true))/g)]
    : [];
  if (json.length > 0) return json.slice(0, 60).map((match) => [match[1] ?? '', match[2] ?? match[3] ?? '']);
  return body
    .split('&')
    .slice(0, 60)
    .map((part) => part.split('=', 2))
    .map(([key = '', value = '']) => [decoded(key), decoded(value)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
