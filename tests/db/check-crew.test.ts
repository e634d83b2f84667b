import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { checkedByCrew, type Hand } from '../../lib/adapters/browser/check-crew';
import { quickDigest } from '../../lib/adapters/crypto/digest';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createCheckServer } from '../../lib/adapters/db/check-server';
import { textOf } from '../../lib/adapters/db/columns';
import { checkRows } from '../../lib/audit/check-rows';
import { verifyLog } from '../../lib/audit/verify-log';
import type { LogReport } from '../../lib/ports/record-desk';
import { buildStation } from '../support/station';

/** Three requests. */
const MANY = 450;

/** A worker without a thread of its own: what goes to it and comes back is copied as between threads. */
function buildHand(name: string, ended: () => void): Hand {
  const hand: Hand = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => serve(structuredClone(request)),
    terminate: ended,
  };
  const serve = createCheckServer({
    name,
    crypto: createSafeCrypto({ rounds: 1000, bits: 2048 }),
    check: async (rows) => checkRows(quickDigest, rows),
    say: (data, transfer) => hand.onmessage?.({ data: structuredClone(data, { transfer }) } as MessageEvent),
  });
  return hand;
}

function buildCrew(name: string) {
  const crew = { hands: 3, rows: 200, ended: 0, start: async () => buildHand(name, end) };
  const end = () => {
    crew.ended += 1;
  };
  return crew;
}

const audit = (name: string, size: number, crew = buildCrew(name)): Promise<LogReport> =>
  verifyLog(quickDigest, { origin: 'x', pruned: [], rows: checkedByCrew(crew, 0, size), anchors: [] });

const faultsOf = (report: LogReport) => report.faults.map(({ fault, seq }) => `${fault} ${seq}`);

describe('an audit by several workers', () => {
  test('says the same as one that reads row after row, of a whole log and of a harmed one, at the seams between workers too', async () => {
    const { name, desk, fill, db } = buildStation();
    await fill(MANY);
    const { files, ...alone } = await desk.verify([]);
    expect(files).toEqual([]);
    expect(alone).toMatchObject({ integrity: 'intact', completeness: 'complete', size: MANY });
    expect(await audit(name, MANY)).toEqual(alone);

    const rows = db().events;
    for (const seq of [199, 200, 399]) await rows.update(seq, { clerk: '别人' });
    const row = await rows.get(300);
    if (row) await rows.put({ ...row, text: new TextEncoder().encode(textOf(row).replace('保存', '删除')) });
    await rows.delete(400);
    const faults = ['columns 199', 'columns 200', 'hash 300', 'prev 301', 'columns 399', 'missing 400', 'prev 401'];
    expect(faultsOf(await desk.verify([]))).toEqual(faults);
    // Rows behind the end that it was told are found too.
    expect(faultsOf(await audit(name, 401))).toEqual(faults);
  });

  test('reads on over rows that hold no text at all', async () => {
    const { name, fill, db } = buildStation();
    await fill(3);
    await db().events.update(1, { text: 7 as never });
    expect(faultsOf(await audit(name, 3))).toEqual(['hash 1', 'unreadable 1', 'prev 2']);
  });

  test('ends its workers when it is stopped, and says why when the log cannot be read', async () => {
    const { name, fill, safe } = buildStation();
    await fill(10);
    const crew = buildCrew(name);
    const log = { origin: 'x', pruned: [], rows: checkedByCrew(crew, 0, 10), anchors: [] };
    await expect(verifyLog(quickDigest, log, { stopped: () => true })).rejects.toThrow('stopped');
    expect(crew.ended).toBe(3);
    await safe.turnOn('一句很长的口令 2026', () => undefined);
    await safe.lock();
    await expect(audit(name, 10)).rejects.toMatchObject({ code: 'locked' });
  });
});
