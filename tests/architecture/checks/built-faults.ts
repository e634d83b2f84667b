/** Words that stay in a minified bundle of a library, and the library. */
const MARKS: readonly { readonly mark: RegExp; readonly library: string }[] = [
  { mark: /react\.(transitional\.)?element|__REACT_DEVTOOLS/, library: 'React' },
  { mark: /DexieError|Dexie\.version|"Dexie"|`Dexie`/, library: 'Dexie' },
  { mark: /["'`]ZodString["'`]/, library: 'full Zod' },
];

/** The heavy libraries that a built script contains. */
export function librariesIn(text: string): readonly string[] {
  return MARKS.filter(({ mark }) => mark.test(text)).map(({ library }) => library);
}

/** Addresses in a manifest that point off the machine: content security policy, externally connectable, update URLs. */
export function remoteHosts(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return strings(manifest).flatMap((text) => text.match(/\b(?:https?|wss?):\/\/[^\s;'"]*/g) ?? []);
}

/** Scripts, styles, images and frames that a page of the extension would load from elsewhere. */
export function remoteLoads(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi)].map((match) => match[1] ?? '');
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
