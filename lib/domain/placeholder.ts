/** Everything that a message can be filled with. A template that names anything else cannot be saved. */
export const PLACEHOLDERS = [
  'customer',
  'orderNo',
  'problem',
  'compensation',
  'progress',
  'deadline',
  'owner',
  'shop',
  'trackingNo',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A name in braces; matches anew from the start with every `matchAll` and `replace`. */
export const PLACEHOLDER_PATTERN = /\{([^{}\s]*)\}/g;

/** Narrows a name that somebody wrote between braces. */
export function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** Names in braces that no fact stands behind; empty for a template that can be saved. */
export function unknownPlaceholders({ subject, text }: { readonly subject: string; readonly text: string }): readonly string[] {
  const names = [...`${subject}\n${text}`.matchAll(PLACEHOLDER_PATTERN)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !isPlaceholder(name));
}
