import type { FlaggedEntry } from '../domain/flagged-entry';
import type { Locale } from '../i18n/locale';
import type { Translator } from '../i18n/translator';
import type { FindingTexts } from '../ports/finding-texts';
import type { Column } from './columns';
import type { MaskPlan } from './mask';
import type { OffsetAt } from './plan';

/** Pieces of a file. Texts are UTF-8. */
export type Chunk = string | Uint8Array;

/** What a file says about its own origin; the same for the same range of the same log, so that files compare. */
export interface ExportContext {
  readonly locale: Locale;
  readonly translator: Translator;
  readonly texts: FindingTexts;
  readonly columns: readonly Column[];
  readonly masking: MaskPlan;
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
  /** Minutes to add to UTC for the station's local time at a moment: a range may hold a change to or from summer time. */
  readonly offsetAt: OffsetAt;
  /** The oldest signed checkpoint that covers all of the entries, so that the same entries give the same file; null for none. */
  readonly checkpoint: string | null;
  readonly productVersion: string;
}

/** Entries in the order of time, a few hundred at once. Formats that need two passes ask for it twice. */
export type EntrySource = () => AsyncIterable<readonly FlaggedEntry[]>;

/** One folder's `format.ts` default-exports this. Writing is a generator, so that nothing holds a whole file in memory. */
export interface ExportFormat {
  /** Name of the folder. */
  readonly id: string;
  readonly extension: string;
  readonly mime: string;
  /** True where the person chooses columns; false where the format has a shape of its own. */
  readonly hasColumns: boolean;
  /** True where the file itself holds the checkpoint that covers its entries. */
  readonly hasCheckpoint: boolean;
  write(source: EntrySource, context: ExportContext): AsyncGenerator<Chunk, void, void>;
}

/** One folder's `messages.ts` default-exports this: the format's name for people. */
export interface FormatName {
  readonly 'zh-CN': string;
  readonly en: string;
}
