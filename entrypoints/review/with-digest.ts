import { webDigest } from '../../lib/adapters/crypto/digest';
import { toHex } from '../../lib/audit/encoding';
import type { ReplayResult } from '../../lib/domain/replay';
import type { Replay } from '../../lib/ports/sandbox';

/** A replay's result with the SHA-256 of its bytes: what two runs are compared by. */
export async function withDigest(value: ReplayResult): Promise<Replay> {
  return { ...value, digest: toHex(await webDigest.sha256(JSON.stringify(value))) };
}
