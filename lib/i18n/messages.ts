/** Texts of one language: key to sentence, with `{name}` where data goes. */
export type Texts = Readonly<Record<string, string>>;

/** English has every key of the Chinese, and may add `<key>_one` where the singular reads differently (`{count}`). */
export type Translation<Z extends Texts> = Readonly<Record<keyof Z & string, string>> &
  Readonly<Partial<Record<`${keyof Z & string}_one`, string>>>;

/** The texts of one screen in all languages. `id` is unique and becomes the namespace. */
export interface MessageSet<Z extends Texts = Texts> {
  readonly id: string;
  readonly 'zh-CN': Z;
  readonly en: Translation<Z>;
}

/** Ties the languages of a screen together; a missing or surplus English key is a compile error. */
export function defineMessages<Z extends Texts>(id: string, zh: Z, en: Translation<Z>): MessageSet<Z> {
  return { id, 'zh-CN': zh, en };
}

/** Names of the `{placeholders}` of a text, sorted, each once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
