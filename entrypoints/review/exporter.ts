import { systemClock as clock } from '../../lib/adapters/browser/clock';
import { createFileSink, type HandOver } from '../../lib/adapters/browser/file-sink';
import { quickDigest, webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createKeyPair, signerOf, verifySignature } from '../../lib/adapters/crypto/signer';
import { newTally } from '../../lib/adapters/crypto/tally';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createRecordStore } from '../../lib/adapters/db/record-store';
import { createRecordDesk, type RecordDeskPorts } from '../../lib/audit/record-desk';
import { createSealer } from '../../lib/audit/sealer';
import { createExportDesk } from '../../lib/export/desk';
import type { ExportDesk } from '../../lib/ports/export-desk';
import type { RecordDesk } from '../../lib/ports/record-desk';
import { findingTexts } from '../../lib/rules/finding-texts';
import { opener, safeCrypto } from './safe';

export const store = createRecordStore({
  opener,
  crypto: safeCrypto,
  createKeyPair,
  signerOf,
  // The random part keeps two stations of one team apart; it says nothing about either.
  newOrigin: () => `hedan/${crypto.randomUUID()}`,
  now: () => clock.now(),
});

export const sealer = createSealer(webDigest, webRandom);

/** The record of this browser profile. `append` is how whoever asks gets an event into the log; `check` is for pages, which may have workers. */
export function buildRecordDesk(append: RecordDeskPorts['append'], check?: RecordDeskPorts['check']): RecordDesk {
  const tools = { digest: webDigest, quick: quickDigest, random: webRandom, verify: verifySignature };
  return createRecordDesk({ store, ...tools, ...(check && { check }), now: () => clock.now(), append });
}

export interface ExporterOptions {
  readonly desk: Pick<RecordDesk, 'covering' | 'checkpoint'>;
  readonly append: RecordDeskPorts['append'];
  readonly handOver: HandOver;
  /** Of the product. */
  readonly version: string;
  locale(): Promise<'zh-CN' | 'en'>;
}

/** Exports of this browser profile's log, for screens and for the page that makes the daily file. */
export function buildExporter({ desk, append, handOver, version, locale }: ExporterOptions): ExportDesk {
  return createExportDesk({
    reader: createEventReader({ sealer, opener }),
    open: createFileSink(newTally, handOver),
    texts: findingTexts,
    clock,
    version,
    locale,
    record: (body) => append('export.made', body),
    covering: (seq) => desk.covering(seq),
    checkpoint: () => desk.checkpoint(),
  });
}
