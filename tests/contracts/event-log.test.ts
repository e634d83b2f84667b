import 'fake-indexeddb/auto';
import { describe, test } from 'vitest';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createEventWriter } from '../../lib/adapters/db/writer';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { createSealer } from '../../lib/audit/sealer';
import { EVENT_LOG_CASES, type LogUnderTest } from './event-log.cases';

const sealer = createSealer(webDigest, webRandom);

const STORES: Readonly<Record<string, (name: string) => LogUnderTest>> = {
  'the log in memory'() {
    const log = createMemoryLog(sealer);
    return { writer: log, second: log, reader: log };
  },
  // The same cases run on a real browser's IndexedDB in tests/e2e/record.
  'the log on IndexedDB'(name) {
    const options = { sealer, name };
    return { writer: createEventWriter(options), second: createEventWriter(options), reader: createEventReader(options) };
  },
};

describe.each(Object.keys(STORES))('%s', (store) => {
  test.each(EVENT_LOG_CASES.map((one) => [one.title, one] as const))('%s', async (title, one) => {
    const open = STORES[store];
    if (open) await one.run(open(`${store} ${title}`));
  });
});
