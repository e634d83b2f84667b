import { mayLeave } from './ask';
import { addressOf } from './fetch';
import { apply, hasEntry, upper } from './natives';
import { wrap } from './wrap';

/** Holds `sendBeacon`. A held one says that it was queued, which is all that it ever promises. */
export function holdBeacon(): () => void {
  return wrap(Navigator.prototype, 'sendBeacon', (native, self, args) => {
    const go = () => apply(native, self, args) as boolean;
    const answered = (isAllowed: boolean) => void (isAllowed && go());
    return mayLeave({ way: 'beacon', method: 'POST', url: addressOf(args[0]), body: args[1] }, answered) ? go() : true;
  });
}

/** Holds `window.open`. A held one returns null, as where a browser stops pop-ups. */
export function holdOpen(): () => void {
  return wrap(window, 'open', (native, self, args) => {
    const go = () => apply(native, self, args);
    const url = addressOf(args[0]);
    if (url === '') return go();
    const answered = (isAllowed: boolean) => void (isAllowed && go());
    return mayLeave({ way: 'open', method: 'GET', url }, answered) ? go() : null;
  });
}

/** Holds `form.submit()` into another window or frame, where the Navigation API of this one does not see it. */
export function holdFormSubmit(): () => void {
  const { getAttribute } = Element.prototype;
  const NativeFormData = FormData;
  return wrap(HTMLFormElement.prototype, 'submit', (native, self, args) => {
    const form = self as HTMLFormElement;
    const read = (name: string) => (apply(getAttribute, form, [name] as const) as string | null) ?? '';
    const go = () => apply(native, self, args);
    const target = read('target');
    // Documents of an opaque origin, and what was written into an empty frame, have the API and get no events from it (HTML, "has entries
    // and events disabled"): they have no entry either.
    const isSeen = window.origin !== 'null' && hasEntry();
    if (isSeen && (target === '' || target === '_self')) return go();
    const method = upper(read('method')) === 'POST' ? 'POST' : 'GET';
    const answered = (isAllowed: boolean) => void (isAllowed && go());
    const leaving = { way: 'submit', method, url: read('action'), body: new NativeFormData(form) } as const;
    return mayLeave(leaving, answered) ? go() : undefined;
  });
}
