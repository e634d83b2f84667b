/**
 * `unreadable`, `hash`, `prev`, `columns`, `commitment`: what one entry shows by itself. `anchor`: the tree up to this
 * size is not the one that was signed. `missing`: a place in the middle is empty. `cut`: a signed checkpoint had more entries.
 * `other_log`: the checkpoint is of a log with another name or key.
 */
export type LogFault = 'unreadable' | 'hash' | 'prev' | 'columns' | 'commitment' | 'anchor' | 'missing' | 'cut' | 'other_log';

export interface FoundFault {
  readonly fault: LogFault;
  /** Place of the entry, or size of the checkpoint. */
  readonly seq: number;
}

export interface LogReport {
  readonly integrity: 'intact' | 'altered';
  readonly completeness: 'complete' | 'incomplete';
  /** Entries [0, anchored) are covered by a checkpoint from outside; what follows could have been rewritten unseen. */
  readonly anchored: number;
  readonly size: number;
  readonly pruned: number;
  readonly erased: number;
  /** Hex root over all entries. */
  readonly root: string;
  /** The first hundred of each verdict. */
  readonly faults: readonly FoundFault[];
  readonly faultCount: number;
  /** Entries whose time cannot be right; they are in the log all the same. */
  readonly times: readonly TimeFault[];
}

export interface AuditControl {
  /** Entries done so far. */
  readonly progress?: (done: number) => void;
  /** Asked between pages; an audit that was stopped rejects. */
  readonly stopped?: () => boolean;
}

/**
 * `went_back`: a source made this entry after a later one by its own clock. `before_anchor`: added after a signed checkpoint
 * but dated long before what that checkpoint covered: delivered very late, or the clock was set back.
 */
export interface TimeFault {
  readonly fault: 'went_back' | 'before_anchor';
  readonly seq: number;
  /** How far back, in ms. */
  readonly by: number;
}

/** Why a witness does not sign: not a checkpoint of that key, a shorter tree, another tree, or a proof that does not hold. */
export type WitnessRefusal = 'not_signed' | 'shorter' | 'different' | 'not_continued';

/** Whom to forget. At least one of both; a name alone may hit namesakes, which the preview's number shows. */
export interface Customer {
  readonly phone?: string;
  readonly name?: string;
}

/** What may go: entries older than `before` (ms UTC), and all but the newest `keep`. */
export interface PruneLimit {
  readonly before?: number;
  readonly keep?: number;
}

/** A file that was held against the log: signed by this log's key, by a stranger, or no checkpoint at all. */
export type AnchorFile = 'own' | 'foreign' | 'unreadable';

export interface VerifyResult extends LogReport {
  readonly files: readonly AnchorFile[];
}

export interface RecordDesk {
  /** Signs the log as it is now; the same file again while nothing was added. Null for an empty log. */
  checkpoint(): Promise<string | null>;
  /** The oldest checkpoint with more than `seq` entries; signs the log as it is now where there is none. */
  covering(seq: number): Promise<string | null>;
  /** A `.tlog-proof` that entry `seq` is in the newest checkpoint; null when that does not reach so far. */
  prove(seq: number): Promise<string | null>;
  /** Audits everything against checkpoint files that were kept elsewhere. */
  verify(files: readonly string[], control?: AuditControl): Promise<VerifyResult>;
  /** What a colleague needs to witness this log: its key line, the newest checkpoint, the proof from the size that they know. */
  forWitness(
    knownSize: number,
  ): Promise<{ readonly key: string; readonly file: string; readonly proof: readonly string[] } | null>;
  /** Witnesses a colleague's log; the answer is the cosigned file, or why not. */
  witness(request: {
    readonly key: string;
    readonly file: string;
    readonly proof: readonly string[];
  }): Promise<
    | { readonly ok: true; readonly file: string; readonly witnessKey: string }
    | { readonly ok: false; readonly why: WitnessRefusal | 'bad_key' }
  >;
  /** Rows that `erase` would touch. */
  countAbout(customer: Customer): Promise<number>;
  /** Removes a customer's values, and those of the same orders; says so in the log under a salted hash. */
  erase(customer: Customer, by: string): Promise<number>;
  /** Removes what is beyond a limit, whole tiles of 256 only, behind a tombstone and a fresh checkpoint; returns how many. */
  prune(limit: PruneLimit, why: string): Promise<number>;
}
