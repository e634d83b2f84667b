import { mayLeave } from './ask';
import { addressOf, isReading } from './fetch';
import { apply, NativeException, privateMap, upper } from './natives';
import { wrap } from './wrap';

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isSync: boolean;
}

/** An address that every browser refuses at once: the request ends as one that found no network. */
const NOWHERE = 'about:invalid';

/**
 * Holds XMLHttpRequest. An asynchronous request waits where a slow network would make it wait; a synchronous one cannot
 * wait, so it fails, and the clerk is asked to press once more.
 */
export function holdXhr(): () => void {
  const { prototype } = XMLHttpRequest;
  const nativeOpen = prototype.open;
  const opened = privateMap<object, Opened>();
  const back = [
    wrap(prototype, 'open', (native, self, args) => {
      const method = typeof args[0] === 'string' ? upper(args[0]) : 'GET';
      if (isObject(self)) opened.set(self, { method, url: addressOf(args[1]), isSync: args.length > 2 && !args[2] });
      return apply(native, self, args);
    }),
    wrap(prototype, 'send', (native, self, args) => {
      const request = isObject(self) ? opened.get(self) : undefined;
      if (!request || !isObject(self) || isReading(request.method)) return apply(native, self, args);
      const isAnswered = (isAllowed: boolean) => {
        // Aborted or opened anew in the meantime: the answer is about a request that is no more.
        if (request.isSync || opened.get(self) !== request) return;
        if (!isAllowed) apply(nativeOpen, self, ['GET', NOWHERE, true] as const);
        apply(native, self, isAllowed ? args : []);
      };
      const { isSync, method, url } = request;
      if (mayLeave({ way: isSync ? 'xhr-sync' : 'xhr', method, url, body: args[0] }, isAnswered))
        return apply(native, self, args);
      if (isSync) throw new NativeException('Failed to execute send', 'NetworkError');
    }),
    wrap(prototype, 'abort', (native, self, args) => {
      if (isObject(self)) opened.delete(self);
      return apply(native, self, args);
    }),
  ];
  return () => {
    for (const undo of back) undo();
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
