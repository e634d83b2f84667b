import { type Leaving, mayLeave } from './ask';
import { apply, NativeError, NativePromise, requestMethod, requestUrl, upper, urlText } from './natives';
import { wrap } from './wrap';

/** Methods that change nothing: they are never asked about. */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** Holds `fetch`. A refused one fails like a request that found no network. */
export function holdFetch(): () => void {
  return wrap(window, 'fetch', (native, self, args) => {
    const leaving = leavingOf(args[0], args[1]);
    if (isReading(leaving.method)) return apply(native, self, args);
    let settle: (isAllowed: boolean) => void = () => undefined;
    if (mayLeave(leaving, (isAllowed) => settle(isAllowed))) return apply(native, self, args);
    return new NativePromise((resolve, reject) => {
      settle = (isAllowed) => (isAllowed ? resolve(apply(native, self, args)) : reject(new NativeError('Failed to fetch')));
    });
  });
}

function leavingOf(input: unknown, init: unknown): Leaving {
  const options = typeof init === 'object' && init !== null ? (init as { method?: unknown; body?: unknown }) : {};
  const isObject = typeof input === 'object' && input !== null;
  const own = isObject ? requestMethod(input) : undefined;
  const method = textOf(options.method ?? own);
  return { way: 'fetch', method: method === '' ? 'GET' : upper(method), url: addressOf(input), body: options.body };
}

/** An address in any of the forms that the platform takes, as text. */
export function addressOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return textOf(input);
  return textOf(requestUrl(input) ?? urlText(input));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
