import type { LogFailure } from '../domain/log-error';
import type { LogFault } from './record-desk';

/**
 * What rows show by themselves, as plain data that a worker can hand over: everything that an audit needs of them and no
 * text of theirs. Rows stand in the order in which they were read.
 */
export interface CheckedRows {
  readonly seqs: Float64Array;
  /** 32 bytes a row: the leaf hash of the text as it lies there, made anew. */
  readonly leaves: Uint8Array;
  readonly faults: readonly { readonly fault: LogFault; readonly seq: number }[];
  /** `prev` of the first row's text; null for no row and for one that cannot be read. The others were compared here. */
  readonly firstPrev: string | null;
  readonly erased: number;
  /** By `sourceOf`: what a row's source is called; -1 for a row that cannot be read. */
  readonly sources: readonly string[];
  readonly sourceOf: Int32Array;
  readonly counters: Float64Array;
  /** ms since the epoch, UTC. */
  readonly times: Float64Array;
}

/** What the page asks a worker: the opened key of the safe (null while locked), or to check the rows [from, to); null for all that follow. */
export type CheckRequest =
  | { readonly kind: 'safe'; readonly key: Uint8Array | null }
  | { readonly kind: 'check'; readonly id: number; readonly from: number; readonly to: number | null };

/** Some rows of a request, its end, or why the log cannot be read. */
export type CheckReply =
  | { readonly kind: 'rows'; readonly id: number; readonly rows: CheckedRows }
  | { readonly kind: 'end'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly why: LogFailure };
