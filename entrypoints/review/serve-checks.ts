import { createQuickDigest } from '../../lib/adapters/crypto/digest';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { rowsForAudit } from '../../lib/adapters/db/audit-rows';
import { asLogError } from '../../lib/adapters/db/failure';
import { createOpener } from '../../lib/adapters/db/safe-rows';
import { LOG_NAME, LogDatabase } from '../../lib/adapters/db/schema';
import { checkRows } from '../../lib/audit/check-rows';
import type { CheckReply, CheckRequest } from '../../lib/ports/checked-rows';

/** One of an audit's crew: takes requests, reads rows by itself and says what they show. */
export function createCheckServer(
  say: (reply: CheckReply, taken: Transferable[]) => void,
  name = LOG_NAME,
): (request: CheckRequest) => void {
  const db = new LogDatabase(name);
  const digest = createQuickDigest();
  let key: Uint8Array | null = null;
  const opener = createOpener({ crypto: createSafeCrypto(), key: async () => key });

  async function check(id: number, from: number, to: number | null): Promise<void> {
    for await (const page of rowsForAudit(db, { from, opener, ...(to === null ? {} : { to }) })) {
      const rows = checkRows(await digest, page);
      const { seqs, leaves, counters, times, sourceOf } = rows;
      const taken = [seqs, leaves, counters, times, sourceOf].map(({ buffer }) => buffer);
      say({ kind: 'rows', id, rows }, taken as ArrayBuffer[]);
    }
    say({ kind: 'end', id }, []);
  }

  return (request) => {
    if (request.kind === 'safe') key = request.key;
    else
      void check(request.id, request.from, request.to).catch((error: unknown) =>
        say({ kind: 'failed', id: request.id, why: asLogError(error).code }, []),
      );
  };
}

/** Makes this worker such a one. */
export function serveChecks(name = LOG_NAME): void {
  const serve = createCheckServer((reply, taken) => self.postMessage(reply, { transfer: taken }), name);
  self.onmessage = ({ data }: MessageEvent<CheckRequest>) => serve(data);
}
