import type { CheckedRows, CheckReply, CheckRequest } from '../../ports/checked-rows';
import type { StoredRow } from '../../ports/record-store';
import type { SafeCrypto } from '../../ports/safe';
import { rowsForAudit } from './audit-rows';
import { asLogError } from './failure';
import { createOpener } from './safe-rows';
import { LOG_NAME, LogDatabase } from './schema';

export interface CheckServerOptions {
  readonly name?: string;
  readonly crypto: SafeCrypto;
  /** What rows show by themselves. */
  check(rows: readonly StoredRow[]): Promise<CheckedRows>;
  /** `taken`: buffers that go over instead of being copied. */
  say(reply: CheckReply, taken: Transferable[]): void;
}

/** One of an audit's crew: takes requests, reads rows by itself and says what they show. */
export function createCheckServer({ name = LOG_NAME, crypto, check, say }: CheckServerOptions): (request: CheckRequest) => void {
  const db = new LogDatabase(name);
  let key: Uint8Array | null = null;
  const opener = createOpener({ crypto, key: async () => key });

  async function serve(id: number, from: number, to: number | null): Promise<void> {
    for await (const page of rowsForAudit(db, { from, opener, ...(to === null ? {} : { to }) })) {
      const rows = await check(page);
      const { seqs, leaves, counters, times, sourceOf } = rows;
      const taken = [seqs, leaves, counters, times, sourceOf].map(({ buffer }) => buffer as ArrayBuffer);
      say({ kind: 'rows', id, rows }, taken);
    }
    say({ kind: 'end', id }, []);
  }

  return (request) => {
    if (request.kind === 'safe') key = request.key;
    else
      void serve(request.id, request.from, request.to).catch((error: unknown) =>
        say({ kind: 'failed', id: request.id, why: asLogError(error).code }, []),
      );
  };
}
