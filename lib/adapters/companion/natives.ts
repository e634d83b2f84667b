/**
 * The functions that the companion stands on, taken before any script of the page has run: what the page does to its
 * prototypes later changes nothing here.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const { addEventListener, dispatchEvent } = EventTarget.prototype;
export const NativeCustomEvent = CustomEvent;
export const NativePromise = Promise;
export const NativeProxy = Proxy;
export const NativeError = TypeError;
export const NativeException = DOMException;
const { slice, toUpperCase } = String.prototype;
const { get: getOf, set: setOf, delete: deleteOf } = WeakMap.prototype;
const { toString: searchText } = URLSearchParams.prototype;
const { forEach: eachOf } = FormData.prototype;
const detailOf = getter(CustomEvent.prototype, 'detail');
const methodOf = getter(Request.prototype, 'method');
const urlOf = getter(Request.prototype, 'url');
const hrefOf = getter(URL.prototype, 'href');
const random = crypto.getRandomValues.bind(crypto);
const Words = Uint32Array;

/** A read of an accessor that no page can redirect; undefined for objects of another kind. */
function getter(prototype: object, name: string): (object: object) => unknown {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return (object) => {
    try {
      return get && apply(get, object, []);
    } catch {
      return undefined;
    }
  };
}

const navigation: unknown = Reflect.get(window, 'navigation');
const entryOf =
  typeof navigation === 'object' && navigation !== null ? getter(Object.getPrototypeOf(navigation), 'currentEntry') : null;

/** True where the Navigation API tells of what this document does. */
export function hasEntry(): boolean {
  const entry = entryOf && typeof navigation === 'object' && navigation !== null ? entryOf(navigation) : null;
  return entry !== null && entry !== undefined;
}

/** True while the page's text is still coming. Ask it only before a script of the page has run. */
export const isBeginning = (): boolean => document.readyState === 'loading';

/** 128 random bits as text. */
export function randomName(): string {
  const [a, b, c, d] = random(new Words(4));
  return `${a}.${b}.${c}.${d}`;
}

export const detail = (event: object): unknown => detailOf(event);
export const cut = (text: string, most: number): string => apply(slice, text, [0, most]);
export const upper = (text: string): string => apply(toUpperCase, text, []);
export const requestMethod = (request: object): unknown => methodOf(request);
export const requestUrl = (request: object): unknown => urlOf(request);
export const urlText = (url: object): unknown => hrefOf(url);

/** A WeakMap whose methods the page cannot replace. */
export function privateMap<K extends WeakKey, V>() {
  const map = new WeakMap<K, V>();
  return {
    get: (key: K): V | undefined => apply(getOf, map, [key]),
    set: (key: K, value: V): void => void apply(setOf, map, [key, value]),
    delete: (key: K): void => void apply(deleteOf, map, [key]),
  };
}

/** The start of what a request carries, as text; empty for what is not text. */
export function bodyText(body: unknown, most: number): string {
  if (typeof body === 'string') return cut(body, most);
  if (typeof body !== 'object' || body === null) return '';
  try {
    return cut(apply(searchText, body, []), most);
  } catch {
    return formText(body, most);
  }
}

function formText(body: object, most: number): string {
  let text = '';
  try {
    apply(eachOf, body, [
      (value: unknown, name: string) => {
        if (text.length < most) text = `${text}${name}=${typeof value === 'string' ? cut(value, 200) : ''}&`;
      },
    ]);
  } catch {
    return '';
  }
  return cut(text, most);
}
