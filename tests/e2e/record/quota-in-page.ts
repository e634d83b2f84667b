import { webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { createEventReader } from '../../../lib/adapters/db/reader';
import { createEventWriter } from '../../../lib/adapters/db/writer';
import { createSealer } from '../../../lib/audit/sealer';
import { verifyChain } from '../../../lib/audit/verify-chain';
import { buildEvent } from '../../support/events';

const sealer = createSealer(webDigest, webRandom);
const options = { sealer, name: 'quota' };
const writer = createEventWriter(options);
const acknowledged: string[] = [];
let made = 0;

/** Appends batches of about 400 kB until the log refuses one or `most` went in; the reason of the refusal, null for none. */
export async function appendUntilRefused(most: number): Promise<string | null> {
  for (let n = 0; n < most; n++) {
    const events = Array.from({ length: 20 }, () => {
      const body = { what: 'quota', detail: noise() };
      return buildEvent('gap.recorded', body, { id: `quota-${++made}`, source: 'quota', counter: made });
    });
    try {
      await writer.append(events);
    } catch (error) {
      return String(Reflect.get(Object(error), 'code'));
    }
    acknowledged.push(...events.map(({ id }) => id));
  }
  return null;
}

/** What was acknowledged, what is there, and whether the chain holds. */
export async function standing() {
  const stored = await createEventReader(options).read({ afterSeq: -1 });
  const ids = new Set(stored.map(({ id }) => id));
  const { ok } = await verifyChain(stored, webDigest);
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !ids.has(id)).length, stored: stored.length, ok };
}

/** Text that no store can pack. */
function noise(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10_000)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
