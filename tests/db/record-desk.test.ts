import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { webDigest } from '../../lib/adapters/crypto/digest';
import { verifySignature } from '../../lib/adapters/crypto/signer';
import { textOf } from '../../lib/adapters/db/columns';
import { fromHex } from '../../lib/audit/encoding';
import { parseKey } from '../../lib/audit/note';
import { parseTlogProof, verifyTlogProof } from '../../lib/audit/tlog-proof';
import { buildEvent, buildPersonalFlag, NOON } from '../support/events';
import { buildStation } from '../support/station';

describe('the record of a station', () => {
  test('signs what it has, once for the same size, and nothing for an empty log', async () => {
    const { desk, fill } = buildStation();
    expect(await desk.checkpoint()).toBeNull();
    await fill(10);
    const file = await desk.checkpoint();
    expect(file).toContain('\n10\n');
    expect(await desk.checkpoint()).toBe(file);
  });

  test('agrees with its own checkpoints while it grows, and says how far they reach', async () => {
    const { desk, fill, writer } = buildStation();
    await fill(600);
    const file = (await desk.checkpoint()) ?? '';
    await writer.append([buildEvent('site.switched', { on: true }, { source: 'x', counter: 1 })]);
    const report = await desk.verify([file, 'no checkpoint']);
    expect(report).toMatchObject({
      integrity: 'intact',
      completeness: 'complete',
      anchored: 600,
      size: 601,
      files: ['own', 'unreadable'],
    });
  });

  test('shows rows that were changed, hidden or taken out behind its back', async () => {
    const { desk, fill, db } = buildStation();
    await fill(50);
    const file = (await desk.checkpoint()) ?? '';
    const open = db();
    await open.events.update(7, { tags: [] });
    await open.events.delete(9);
    const row = await open.events.get(11);
    if (row) await open.events.put({ ...row, text: new TextEncoder().encode(textOf(row).replace('保存', '删除')) });
    const report = await desk.verify([file]);
    expect(report.faults.map(({ fault, seq }) => `${fault} ${seq}`)).toEqual([
      'columns 7',
      'missing 9',
      'prev 10',
      'hash 11',
      'prev 12',
      'anchor 50',
    ]);
    expect(report).toMatchObject({ integrity: 'altered', completeness: 'incomplete', anchored: 0 });
  });

  test('shows a log that was wiped and made anew', async () => {
    const { desk, fill, db, name } = buildStation();
    await fill(20);
    const file = (await desk.checkpoint()) ?? '';
    await db().delete();
    const again = buildStation(name);
    await again.fill(20);
    const report = await again.desk.verify([file]);
    expect(report).toMatchObject({
      anchored: 0,
      completeness: 'incomplete',
      files: ['foreign'],
      faults: [{ fault: 'other_log', seq: 20 }],
    });
  });

  test('hands out a proof for one entry that stands without the log', async () => {
    const { desk, fill, reader } = buildStation();
    await fill(300);
    await desk.checkpoint();
    const proof = parseTlogProof((await desk.prove(123)) ?? '');
    const key = await parseKey(webDigest, (await desk.forWitness(0))?.key ?? '');
    const [entry] = await reader.read({ afterSeq: 122, limit: 1 });
    const leaf = fromHex(entry?.hash ?? '') ?? new Uint8Array();
    expect(proof && key && (await verifyTlogProof(webDigest, verifySignature, proof, leaf, key.publicKey))).toBe(true);
    expect(await desk.prove(300)).toBeNull();
  });
});

describe('a colleague as witness', () => {
  test('signs a log that grows, and refuses it once it was cut or made anew', async () => {
    const [own, colleague] = [buildStation(), buildStation()];
    await own.fill(100);
    const first = await own.desk.forWitness(0);
    expect(first && (await colleague.desk.witness(first))).toMatchObject({ ok: true });
    await own.writer.append([buildEvent('site.switched', { on: true }, { source: 'x', counter: 1 })]);
    const second = await own.desk.forWitness(100);
    expect(second && (await colleague.desk.witness(second))).toMatchObject({ ok: true });
    expect(first && (await colleague.desk.witness(first))).toEqual({ ok: false, why: 'shorter' });
    await own.db().delete();
    const again = buildStation(own.name);
    await again.fill(200);
    const third = await again.desk.forWitness(101);
    expect(third && (await colleague.desk.witness(third))).toEqual({ ok: false, why: 'different' });
    expect(await colleague.desk.witness({ key: 'x+y+z', file: '', proof: [] })).toEqual({ ok: false, why: 'bad_key' });
  });
});

describe('forgetting a customer', () => {
  test('removes the values of all orders of the customer, says so, and keeps every proof', async () => {
    const { desk, fill, reader, writer } = buildStation();
    await fill(5);
    const other = buildPersonalFlag(77);
    await writer.append([
      {
        ...other,
        orderNo: 'OTHER',
        personal: { recipientName: '王芳', phone: '13700000000' },
        body: { ...other.body, changes: [], findings: [] },
      },
    ]);
    await writer.append([
      buildEvent(
        'order.seen',
        { order: { orderNo: null, pageKind: 'orderForm', currency: 'CNY', values: { addressFull: '梅园3栋502' }, lines: [] } },
        { counter: 900 },
      ),
    ]);
    const file = (await desk.checkpoint()) ?? '';
    expect(await desk.countAbout({ phone: '+86 139-1234-5678' })).toBe(5);
    expect(await desk.erase({ phone: '139 1234 5678' }, '老张')).toBe(6);
    const all = await reader.read({});
    expect(JSON.stringify(all)).not.toMatch(/1391234|韩梅梅|梅园/);
    expect(JSON.stringify(all)).toContain('王芳');
    expect(all.at(-1)).toMatchObject({ type: 'customer.erased', body: { events: 6, by: '老张' } });
    expect(JSON.stringify(all.at(-1))).not.toMatch(/1391234|1234-?5678/);
    expect(await desk.verify([file])).toMatchObject({ integrity: 'intact', completeness: 'complete', anchored: 7, erased: 6 });
  });

  test('takes neither a short number nor a single character for a customer', async () => {
    const { desk, fill } = buildStation();
    await fill(3);
    expect(await desk.countAbout({ phone: '139', name: '李' })).toBe(0);
    expect(await desk.countAbout({})).toBe(0);
  });
});

describe('retention', () => {
  test('removes whole tiles behind a tombstone, and the log still verifies, grows and proves', async () => {
    const { desk, fill, reader, writer } = buildStation();
    await fill(700);
    const before = (await desk.checkpoint()) ?? '';
    expect(await desk.prune({ before: NOON + 600_000 }, 'age')).toBe(512);
    expect(await reader.count({})).toBe(700 - 512 + 1);
    expect(await reader.count({ types: ['flag.raised'], severity: 'medium' })).toBe(188);
    expect((await reader.read({ types: ['log.pruned'] }))[0]?.body).toMatchObject({ from: 0, to: 512, why: 'age' });
    await writer.append([buildEvent('site.switched', { on: true }, { source: 'x', counter: 1, at: NOON + 9e6 })]);
    const after = (await desk.checkpoint()) ?? '';
    expect(await desk.verify([before, after])).toMatchObject({
      integrity: 'intact',
      completeness: 'complete',
      anchored: 702,
      pruned: 512,
    });
    expect(parseTlogProof((await desk.prove(300)) ?? '')).not.toBeNull();
    expect(await desk.prune({ before: NOON + 600_000 }, 'age')).toBe(0);
  });
});
