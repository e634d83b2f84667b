import { apply, defineProperty, getOwnPropertyDescriptor, NativeProxy, privateMap } from './natives';

export type Native = (this: unknown, ...args: never[]) => unknown;
/** Stands before a native function: gets it, its `this` and its arguments. */
export type Before = (native: Native, self: unknown, args: unknown[]) => unknown;

const natives = privateMap<object, object>();

/**
 * Puts `before` in the place of a native method. Name, length, own properties and descriptor stay: the page sees the
 * same function. Returns the way back; a method that the page has replaced since is left alone.
 */
export function wrap(owner: object, name: string, before: Before): () => void {
  const old = getOwnPropertyDescriptor(owner, name);
  const native: unknown = old?.value;
  if (!old || typeof native !== 'function') return () => undefined;
  const proxy = new NativeProxy(native, {
    apply: (target, self, args) => before(target as Native, self, args),
  });
  natives.set(proxy, native);
  // What is not named stays as it was.
  defineProperty(owner, name, { value: proxy });
  return () => {
    if (getOwnPropertyDescriptor(owner, name)?.value === proxy) defineProperty(owner, name, old);
  };
}

/** A wrapped function prints as what it stands for: pages and libraries look for `[native code]`. */
export function keepTexts(): () => void {
  return wrap(Function.prototype, 'toString', (native, self, args) => {
    const isObject = typeof self === 'function';
    return apply(native, (isObject && natives.get(self)) || self, args);
  });
}
