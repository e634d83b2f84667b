/** The part of a peer without types of its own that the log bench calls. */
declare module 'pouchdb-browser' {
  export default class PouchDB {
    constructor(name: string);
    bulkDocs(docs: readonly { readonly _id: string }[]): Promise<unknown>;
    allDocs(options: Readonly<Record<string, unknown>>): Promise<{ readonly rows: readonly unknown[] }>;
  }
}
