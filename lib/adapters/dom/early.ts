/** More than a person does while a script comes. */
const MOST_PRESSES = 4;
const MOST_FIELDS = 100;

/** Something that a person pressed. */
export interface EarlyPress {
  readonly element: Element;
  /** Of the monotonic clock, ms. */
  readonly at: number;
}

/** What the guard keeps for an engine that is still on its way or has not read the page: the last presses, and what controls held before. */
export interface Early {
  touched(field: Element): void;
  pressed(element: Element, at: number): void;
  /** Controls with what they held when that has changed since, null when it has not; once. */
  takeFields(): readonly (readonly [Element, string | null])[];
  /** The last presses on what is there still, oldest first. */
  presses(): readonly EarlyPress[];
}

/** Keeps little. */
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
    takeFields() {
      const held = [...fields].filter(([field]) => field.isConnected);
      fields.clear();
      return held.map(([field, value]) => [field, heldBy(field) === value ? null : value] as const);
    },
    presses: () => presses.filter(({ element }) => element.isConnected),
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
