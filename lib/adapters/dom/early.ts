/** More than a person does while a script comes. */
const MOST_PRESSES = 4;
const MOST_FIELDS = 100;

/** Something that a person pressed before the engine was there. */
export interface EarlyPress {
  readonly element: Element;
  /** Of the monotonic clock, ms. */
  readonly at: number;
}

/** What the guard keeps for an engine that is still on its way: what was pressed, and what each control held before it was changed. */
export interface Early {
  touched(field: Element): void;
  pressed(element: Element, at: number): void;
  /** All of it, once: controls with what they held when that has changed since, null when it has not. */
  take(): { readonly fields: readonly (readonly [Element, string | null])[]; readonly presses: readonly EarlyPress[] };
}

/** Keeps little, and only until it is taken. */
export function createEarly(): Early {
  const fields = new Map<Element, string>();
  const presses: EarlyPress[] = [];
  return {
    touched(field) {
      if (fields.size < MOST_FIELDS && !fields.has(field)) fields.set(field, heldBy(field));
    },
    pressed(element, at) {
      presses.push({ element, at });
      if (presses.length > MOST_PRESSES) presses.shift();
    },
    take() {
      const held = [...fields].filter(([field]) => field.isConnected);
      fields.clear();
      return {
        fields: held.map(([field, value]) => [field, heldBy(field) === value ? null : value] as const),
        presses: presses.splice(0).filter(({ element }) => element.isConnected),
      };
    },
  };
}

/** What a person sees in a plain control; passwords are never read. */
function heldBy(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text.trim() ?? '';
  if (field instanceof HTMLInputElement) return heldByInput(field);
  if (field instanceof HTMLTextAreaElement) return field.value.trim();
  return (field.textContent ?? '').trim();
}

function heldByInput({ checked, type, value }: HTMLInputElement): string {
  if (type === 'checkbox' || type === 'radio') return checked ? 'on' : 'off';
  return type === 'password' ? '' : value.trim();
}
