/**
 * How the companion in the page's own world and the guard in ours talk: by events on window, heard within the call that
 * sends them. The page can send them too; see `lib/adapters/companion/companion.design.md` for why that gains it nothing.
 */
export const ASK = 'hedan.ask';
export const HELLO = 'hedan.hello';
export const HERE = 'hedan.here';

/** How a request leaves a page without an event of its own. `xhr-sync` cannot wait for an answer. */
export const REQUEST_WAYS = ['fetch', 'xhr', 'xhr-sync', 'beacon', 'submit', 'open'] as const;
export type RequestWay = (typeof REQUEST_WAYS)[number];

/** Answers to a held request. */
export const YES = 'yes';
export const NO = 'no';

/** More of a body is never looked at, in characters. */
export const MOST_BODY = 4_000;

/** One request that wants to leave. */
export interface Asked {
  /** The event that the answer comes by. */
  readonly answer: string;
  readonly way: RequestWay;
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

const MOST_URL = 2_000;

/** Reads what the companion, or a page that pretends to be one, has sent; null for what has another shape. */
export function readAsked(detail: unknown): Asked | null {
  if (typeof detail !== 'string' || detail.length > MOST_URL + MOST_BODY + 200) return null;
  const [answer = '', way = '', method = '', url = '', ...body] = detail.split('\n');
  const known = REQUEST_WAYS.find((one) => one === way);
  if (!known || answer === '' || !/^[A-Za-z]{1,20}$/.test(method)) return null;
  return { answer, way: known, method: method.toUpperCase(), url, body: body.join('\n') };
}
