import { createQuickDigest } from '../../../lib/adapters/crypto/digest';
import { createSafeCrypto } from '../../../lib/adapters/crypto/safe';
import { createCheckServer } from '../../../lib/adapters/db/check-server';
import { checkRows } from '../../../lib/audit/check-rows';
import type { CheckRequest } from '../../../lib/ports/checked-rows';

const digest = createQuickDigest();
const serve = createCheckServer({
  name: new URLSearchParams(location.search).get('name') ?? '',
  crypto: createSafeCrypto(),
  check: async (rows) => checkRows(await digest, rows),
  say: (reply, taken) => self.postMessage(reply, { transfer: taken }),
});

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => serve(data);
