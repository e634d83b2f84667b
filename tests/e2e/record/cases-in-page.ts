import { webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { createEventReader } from '../../../lib/adapters/db/reader';
import { createEventWriter } from '../../../lib/adapters/db/writer';
import { createSealer } from '../../../lib/audit/sealer';
import { EVENT_LOG_CASES } from '../../contracts/event-log.cases';

const sealer = createSealer(webDigest, webRandom);

/** Runs one case of the contract on a log of its own. */
export async function runCase(title: string): Promise<void> {
  const one = EVENT_LOG_CASES.find((each) => each.title === title);
  if (!one) throw new Error(`there is no case «${title}»`);
  const options = { sealer, name: title };
  await one.run({ writer: createEventWriter(options), second: createEventWriter(options), reader: createEventReader(options) });
}
