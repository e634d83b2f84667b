import type { Page } from '@playwright/test';

/** One event as the database holds it, opened up for assertions. */
export interface SeenEvent {
  readonly seq: number;
  /** The sealed text and its hash, as stored. */
  readonly text: string;
  readonly hash: string;
  readonly prev: string;
  readonly id: string;
  readonly type: string;
  readonly orderNo: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Throws log, memory and people away: what one test did to an order is no past of the next test's order. */
export async function dropLog(home: Page): Promise<void> {
  await home.evaluate(() =>
    Promise.all(
      ['hedan-log', 'hedan-memory', 'blind', 'vault'].map(
        (name) =>
          new Promise<void>((done, fail) => {
            const deletion = indexedDB.deleteDatabase(name);
            deletion.onsuccess = () => done();
            deletion.onerror = () => fail(deletion.error);
          }),
      ),
    ),
  );
}

/** Reads the log straight out of IndexedDB, past all of the product's own code. */
export async function readLog(home: Page): Promise<readonly SeenEvent[]> {
  return home.evaluate(async () => {
    const name = 'hedan-log';
    if (!(await indexedDB.databases()).some((entry) => entry.name === name)) return [];
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    if (!db.objectStoreNames.contains('events')) return [];
    const rows = await new Promise<{ seq: number; text: Uint8Array | string; hash: string }[]>((done, fail) => {
      const all = db.transaction('events').objectStore('events').getAll();
      all.onsuccess = () => done(all.result);
      all.onerror = () => fail(all.error);
    });
    db.close();
    return rows.map(({ seq, text: bytes, hash }) => {
      // Texts were stored as texts up to version 3.
      const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
      return { ...JSON.parse(text), seq, text, hash };
    });
  });
}

/** All rows as they lie on the disk, as one text: what must not be found in it may lie there as bytes too. */
export async function rowsOnDisk(home: Page): Promise<string> {
  return home.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const open = indexedDB.open('hedan-log');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('events').objectStore('events').getAll();
          const utf8 = new TextDecoder();
          all.onsuccess = () => {
            open.result.close();
            done(JSON.stringify(all.result, (_, value) => (value instanceof Uint8Array ? utf8.decode(value) : value)));
          };
        };
      }),
  );
}
