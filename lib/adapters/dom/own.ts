/**
 * A member of a document as the browser means it. A page may have a form that is called `body` or `documentElement`, and
 * then `document.body` is that form, in our world too (HTML, 3.1.6: names on a document override what it has of its own).
 */
export function own<K extends keyof Document>(doc: Document, name: K): Document[K] {
  const value: unknown = Reflect.get(Document.prototype, name, doc);
  return (typeof value === 'function' ? value.bind(doc) : value) as Document[K];
}
