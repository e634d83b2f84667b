/** A messages file's texts by language, any depth. */
export type Texts = { readonly [key: string]: string | Texts };

/** The texts of all languages must have the same keys and placeholders. One sentence for each difference. */
export function textFaults(path: string, byLanguage: Readonly<Record<string, Texts>>): readonly string[] {
  const [[sourceLanguage, source] = ['', {}], ...others] = Object.entries(byLanguage).map(
    ([language, texts]) => [language, flatten(texts)] as const,
  );
  return others.flatMap(([language, texts]) => [
    ...missing(path, source, texts, language),
    ...missing(path, texts, source, sourceLanguage),
    ...Object.keys(source)
      .filter((key) => texts[key] !== undefined && placeholders(source[key]) !== placeholders(texts[key]))
      .map((key) => `${path}: ${key} has other placeholders in ${language} than in ${sourceLanguage}`),
  ]);
}

/** The language tables among a module's exports: `{ 'zh-CN': …, en: … }` under any name. */
export function languageTables(module: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, Texts>>[] {
  return Object.values(module).flatMap((value) => {
    if (typeof value !== 'object' || value === null || !('zh-CN' in value && 'en' in value)) return [];
    const languages = Object.entries(value).filter(([, texts]) => typeof texts === 'object' && texts !== null);
    return [Object.fromEntries(languages) as Record<string, Texts>];
  });
}

/** English may add `<key>_one` where the singular reads differently. */
const SINGULAR = /_one$/;

type Flat = Readonly<Record<string, string>>;

function missing(path: string, from: Flat, inside: Flat, language: string): readonly string[] {
  return Object.keys(from)
    .filter((key) => (inside[key] ?? inside[key.replace(SINGULAR, '')] ?? '').trim() === '')
    .map((key) => `${path}: ${key} has no text in ${language}`);
}

function flatten(texts: Texts, prefix = ''): Flat {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

/** The names in braces, in a fixed order: `{min},{total}`. */
function placeholders(text = ''): string {
  return [...new Set(text.match(/\{[^}]*\}/g))].sort().join();
}
