import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSafeCrypto } from '../../lib/adapters/crypto/safe';
import { createEventWriter } from '../../lib/adapters/db/writer';
import { waitAfter } from '../../lib/audit/safe';
import { buildPersonalFlag } from '../support/events';
import { backupOf, onDisk, PHONE, quiet, readAll, WORDS } from '../support/sealed';
import { buildStation } from '../support/station';

describe('a log with a passphrase', () => {
  test('holds no personal value in the open, neither of before nor of after, and reads as before while it is unlocked', async () => {
    const station = buildStation();
    await station.fill(30);
    const before = await readAll(station);
    expect(await onDisk(station)).toContain(PHONE);
    const steps: number[] = [];
    await station.safe.turnOn(WORDS, (done) => steps.push(done));
    expect(steps.at(-1)).toBe(1);
    expect(await station.safe.state()).toMatchObject({ isOn: true, isLocked: false, phase: 'on' });
    await station.writer.append([buildPersonalFlag(30)]);
    expect(await onDisk(station)).not.toContain(PHONE);
    const after = await readAll(station);
    expect(after.slice(0, 30)).toEqual(before);
    expect(JSON.stringify(after[30])).toContain(PHONE);
    expect(await station.desk.verify([])).toMatchObject({ integrity: 'intact', completeness: 'complete', erased: 0 });
  });

  test('goes on being written while it is locked, and says locked to whoever reads, exports, verifies or erases', async () => {
    const station = buildStation();
    await station.fill(3);
    await station.safe.turnOn(WORDS, quiet);
    await station.safe.lock();
    expect(await station.writer.append([buildPersonalFlag(3), buildPersonalFlag(0)])).toEqual(['new', 'duplicate']);
    expect(await onDisk(station)).not.toContain(PHONE);
    const refused = [
      () => readAll(station),
      () => station.desk.verify([]),
      () => station.desk.erase({ phone: PHONE }, '老张'),
      () => backupOf(station),
    ];
    for (const work of refused) {
      await expect(work()).rejects.toMatchObject({ name: 'LogError', code: 'locked' });
    }
    expect(await station.reader.count({})).toBe(4);
    expect(await station.safe.unlock(WORDS)).toEqual({ ok: true });
    expect((await readAll(station)).every((event) => JSON.stringify(event).includes(PHONE))).toBe(true);
    expect(await station.desk.erase({ phone: PHONE }, '老张')).toBe(4);
    expect(await station.desk.verify([])).toMatchObject({ integrity: 'intact', erased: 4 });
  });

  test('keeps proofs that were made before it had one, and prunes while it is locked', async () => {
    const station = buildStation();
    await station.fill(600);
    const signed = (await station.desk.checkpoint()) ?? '';
    await station.safe.turnOn(WORDS, quiet);
    await station.safe.lock();
    expect(await station.desk.prune({ keep: 300 }, 'size')).toBe(256);
    await station.safe.unlock(WORDS);
    expect(await station.desk.verify([signed])).toMatchObject({ integrity: 'intact', completeness: 'complete', anchored: 600 });
  });

  test('can be given up again: then everything lies there as if it had never been', async () => {
    const station = buildStation();
    await station.fill(700);
    const before = await station.db().events.toArray();
    await station.safe.turnOn(WORDS, quiet);
    expect(await station.safe.turnOff('etwas anderes', quiet)).toMatchObject({ ok: false });
    station.clock.now += 60_000;
    expect(await station.safe.turnOff(WORDS, quiet)).toEqual({ ok: true });
    expect(await station.db().events.toArray()).toEqual(before);
    expect(await station.db().dataKeys.count()).toBe(0);
    await station.writer.append([buildPersonalFlag(700)]);
    expect(await readAll(station)).toHaveLength(701);
  });

  test('goes on sealing where it was interrupted, without the passphrase', async () => {
    const station = buildStation();
    await station.fill(1100);
    const cut = () => {
      throw new Error('the page was closed');
    };
    await expect(station.safe.turnOn(WORDS, cut)).rejects.toThrow();
    expect(await station.safe.state()).toMatchObject({ isOn: true, phase: 'sealing' });
    expect(await onDisk(station)).toContain(PHONE);
    await station.safe.lock();
    await station.safe.resume(quiet);
    expect(await station.safe.state()).toMatchObject({ isLocked: true, phase: 'on' });
    expect(await onDisk(station)).not.toContain(PHONE);
    await station.safe.unlock(WORDS);
    expect(await readAll(station)).toHaveLength(1100);
  });

  test('takes a new passphrase without touching an entry, and the old one opens nothing then', async () => {
    const station = buildStation();
    await station.fill(5);
    await station.safe.turnOn(WORDS, quiet);
    const before = await onDisk(station);
    expect(await station.safe.change(WORDS, 'another one altogether')).toEqual({ ok: true });
    expect(await onDisk(station)).toBe(before);
    await station.safe.lock();
    expect(await station.safe.unlock(WORDS)).toMatchObject({ ok: false });
    station.clock.now += 60_000;
    expect(await station.safe.unlock('another one altogether')).toEqual({ ok: true });
    expect(await readAll(station)).toHaveLength(5);
  });

  test('shows a sealed value that was changed on the disk as damage, and passes over its row', async () => {
    const station = buildStation();
    await station.fill(4);
    await station.safe.turnOn(WORDS, quiet);
    const row = await station.db().events.get(2);
    const bytes = new Uint8Array(row?.values?.bytes ?? []);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    await station.db().events.update(2, { values: { key: row?.values?.key ?? '', bytes } });
    expect((await readAll(station)).map(({ seq }) => seq)).toEqual([0, 1, 3]);
    expect(await station.desk.verify([])).toMatchObject({ integrity: 'altered', faults: [{ fault: 'commitment', seq: 2 }] });
  });

  test('refuses a value that was moved from one entry to another', async () => {
    const station = buildStation();
    await station.fill(2);
    await station.safe.turnOn(WORDS, quiet);
    const values = (await station.db().events.get(0))?.values;
    if (values) await station.db().events.update(1, { values });
    expect(await station.desk.verify([])).toMatchObject({ integrity: 'altered', faults: [{ fault: 'commitment', seq: 1 }] });
  });

  test('is not written openly by a writer that cannot seal', async () => {
    const station = buildStation();
    await station.fill(1);
    await station.safe.turnOn(WORDS, quiet);
    const { sealer } = station.backup;
    const blind = createEventWriter({ sealer, name: station.name });
    await expect(blind.append([buildPersonalFlag(9)])).rejects.toMatchObject({ code: 'locked' });
    expect(await station.reader.count({})).toBe(1);
  });

  test('loses nothing whatever is appended, locked, unlocked and interrupted in between', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('append' as const), n: fc.integer({ min: 1, max: 6 }) }) },
      { weight: 2, arbitrary: fc.constantFrom('lock', 'unlock', 'resume').map((kind) => ({ kind, n: 0 })) },
      { weight: 1, arbitrary: fc.constantFrom('on', 'off', 'change').map((kind) => ({ kind, n: 0 })) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const station = buildStation();
        let [count, words] = [0, WORDS];
        const deeds: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
          append: async (n) => {
            await station.writer.append(Array.from({ length: n }, (_, i) => buildPersonalFlag(count + i)));
            count += n;
          },
          lock: () => station.safe.lock(),
          unlock: () => station.safe.unlock(words),
          resume: () => station.safe.resume(quiet),
          on: async () => ((await station.safe.state()).isOn ? undefined : station.safe.turnOn(words, quiet)),
          off: () => station.safe.turnOff(words, quiet),
          change: async () => {
            const next = `${words}!`;
            if ((await station.safe.state()).isOn && (await station.safe.change(words, next)).ok) words = next;
          },
        };
        for (const { kind, n } of steps) await deeds[kind]?.(n);
        const { isOn } = await station.safe.state();
        if (count > 0) expect((await onDisk(station)).includes(PHONE)).toBe(!isOn);
        await station.safe.unlock(words);
        const events = await readAll(station);
        expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, i) => i));
        expect(events.every((event) => JSON.stringify(event).includes(PHONE))).toBe(true);
        expect(await station.desk.verify([])).toMatchObject({ integrity: 'intact', completeness: 'complete', erased: 0 });
      }),
      { numRuns: 5 },
    );
  });
});

describe('a wrong passphrase', () => {
  test('waits longer each time, whatever the clock is set to, and destroys nothing', async () => {
    const station = buildStation();
    await station.fill(2);
    await station.safe.turnOn(WORDS, quiet);
    await station.safe.lock();
    const waits: number[] = [];
    for (let n = 0; n < 6; n++) {
      const answer = await station.safe.unlock(`falsch ${n}`);
      if (answer.ok) throw new Error('a wrong passphrase opened it');
      waits.push(answer.waitMs);
      // Too early, even for the right one; and a clock that is set back shortens nothing.
      expect(await station.safe.unlock(WORDS)).toMatchObject({ ok: false });
      station.clock.now -= 86_400_000;
      expect(await station.safe.unlock(WORDS)).toEqual({ ok: false, waitMs: answer.waitMs });
      station.clock.now += answer.waitMs;
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000]);
    expect(await station.safe.unlock(WORDS)).toEqual({ ok: true });
    expect((await station.safe.state()).waitMs).toBe(0);
    expect(await readAll(station)).toHaveLength(2);
  });

  test('has its wait kept on the disk: another page or another life of the browser waits too', async () => {
    const first = buildStation();
    await first.fill(1);
    await first.safe.turnOn(WORDS, quiet);
    await first.safe.unlock('falsch!!');
    const again = buildStation(first.name);
    expect(await again.safe.unlock(WORDS)).toMatchObject({ ok: false, waitMs: 1000 });
  });

  test('never waits longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(), fc.integer({ min: -1e12, max: 1e12 }), (fails, at, past) => {
        const wait = waitAfter({ fails, at }, at + past);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(900_000);
      }),
    );
  });
});

test('what a data key sealed about one thing opens about nothing else', async () => {
  const crypto = createSafeCrypto({ rounds: 1, bits: 2048 });
  const { keys, opened: pkcs8 } = await crypto.create(WORDS);
  const { wrapped, key } = await crypto.newDataKey(keys.publicKey);
  const again = await crypto.openDataKey(pkcs8, wrapped);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), async (text, about, other) => {
      const bytes = await key.seal(text, about);
      expect(await again.open(bytes, about)).toBe(text);
      if (other !== about) await expect(again.open(bytes, other)).rejects.toThrow();
    }),
    { numRuns: 50 },
  );
});
