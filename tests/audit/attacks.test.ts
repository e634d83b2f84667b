import { describe, expect, test } from 'vitest';
import { quickDigest, webDigest } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import type { Checkpoint } from '../../lib/audit/checkpoint';
import { fromHex } from '../../lib/audit/encoding';
import { rootOf } from '../../lib/audit/merkle';
import { createSealer } from '../../lib/audit/sealer';
import { checkedHere, type LogUnderAudit, verifyLog } from '../../lib/audit/verify-log';
import type { LogEvent } from '../../lib/domain/event';
import type { LogReport } from '../../lib/ports/record-desk';
import type { StoredRow } from '../../lib/ports/record-store';
import type { SealedEntry } from '../../lib/ports/sealer';
import { buildEvent, buildPersonalFlag, NOON } from '../support/events';

const ORIGIN = 'hedan/log/1';
/** The same salts each time, as an attacker would keep them: nothing but the attack may change a hash. */
const sealer = createSealer(webDigest, (length) => new Uint8Array(length));
const made = (from: number, to: number): LogEvent[] => Array.from({ length: to - from }, (_, i) => buildPersonalFlag(from + i));

/** Whoever owns the database owns the code too: the attacker seals anew whatever follows from the lie. */
async function seal(events: readonly LogEvent[]): Promise<readonly SealedEntry[]> {
  const log = createMemoryLog(sealer);
  await log.append(events);
  return log.entries();
}

async function checkpointOf(entries: readonly SealedEntry[], size: number, origin = ORIGIN): Promise<Checkpoint> {
  const leaves = entries.slice(0, size).map((entry) => fromHex(entry.hash) ?? new Uint8Array());
  return { origin, size, root: await rootOf(webDigest, leaves), extensions: [] };
}

async function audit(
  entries: readonly SealedEntry[],
  anchors: readonly Checkpoint[],
  some: Partial<Omit<LogUnderAudit, 'rows'>> & { readonly rows?: AsyncIterable<readonly StoredRow[]> } = {},
): Promise<LogReport> {
  async function* rows(): AsyncGenerator<readonly StoredRow[]> {
    for (let at = 0; at < entries.length; at += 300)
      yield entries.slice(at, at + 300).map((entry) => ({ entry, fits: () => true }));
  }
  const checked = checkedHere(quickDigest, some.rows ?? rows());
  return verifyLog(quickDigest, { origin: ORIGIN, pruned: [], anchors, ...some, rows: checked });
}

const SIZE = 700;
const SIGNED = 600;
const honest = made(0, SIZE);

/** What an attack does to the events, the fault that shows it, and the verdict. */
const ATTACKS: readonly [string, (events: LogEvent[]) => LogEvent[], string, Partial<LogReport>][] = [
  [
    'an edited entry',
    (all) => all.map((event, i) => (i === 42 ? { ...event, clerk: '小李' } : event)),
    'anchor 600',
    { integrity: 'altered' },
  ],
  [
    'an inserted entry',
    (all) => all.toSpliced(42, 0, buildEvent('site.switched', { on: false }, { counter: 9000, at: NOON + 42_500 })),
    'anchor 600',
    { integrity: 'altered' },
  ],
  [
    'two entries in another order',
    (all) => all.toSpliced(42, 2, ...all.slice(42, 44).reverse()),
    'anchor 600',
    { integrity: 'altered' },
  ],
  ['an entry taken out of the middle', (all) => all.toSpliced(42, 1), 'anchor 600', { integrity: 'altered' }],
  ['a tail cut off', (all) => all.slice(0, SIGNED - 1), 'cut 600', { completeness: 'incomplete', integrity: 'intact' }],
  [
    'a rewritten suffix of the same length',
    (all) => [...all.slice(0, 500), ...made(5000, 5200)],
    'anchor 600',
    { integrity: 'altered' },
  ],
  ['a log wiped and made anew', () => made(3000, 3000 + SIZE), 'anchor 600', { integrity: 'altered' }],
];

describe('an audit against one exported checkpoint', () => {
  test('finds an honest log intact and complete, and says how far the checkpoint reaches', async () => {
    const entries = await seal(honest);
    const report = await audit(entries, [await checkpointOf(entries, SIGNED)]);
    expect(report).toMatchObject({
      integrity: 'intact',
      completeness: 'complete',
      anchored: SIGNED,
      size: SIZE,
      faultCount: 0,
      times: [],
    });
  });

  test('promises nothing about a log without a checkpoint', async () => {
    expect(await audit(await seal(honest), [])).toMatchObject({ integrity: 'intact', anchored: 0 });
  });

  test.each(ATTACKS)('shows %s, though every hash was made to fit', async (_, attack, fault, verdict) => {
    const anchor = await checkpointOf(await seal(honest), SIGNED);
    const report = await audit(await seal(attack([...honest])), [anchor]);
    expect(report).toMatchObject({ ...verdict, anchored: 0 });
    expect(report.faults.map(({ fault: kind, seq }) => `${kind} ${seq}`)).toEqual([fault]);
  });

  test('tells all eight apart from an honest log by one and the same checkpoint: edit, insert, reorder, inner delete, tail cut, same-length suffix rewrite, wipe and re-create, clock back', async () => {
    const anchor = await checkpointOf(await seal(honest), SIGNED);
    const clockBack = (all: LogEvent[]) => [...all, buildEvent('site.switched', { on: true }, { counter: 8000, at: NOON - 1e8 })];
    const attacks = [...ATTACKS.map(([, attack]) => attack), clockBack];
    expect(attacks).toHaveLength(8);
    const suspicions = async (events: LogEvent[]) => {
      const { faultCount, times } = await audit(await seal(events), [anchor]);
      return faultCount + times.length;
    };
    expect(await suspicions([...honest])).toBe(0);
    for (const attack of attacks) expect(await suspicions(attack([...honest]))).toBeGreaterThan(0);
  });

  test('shows entries that were added with the clock set back, in a page of their own or not', async () => {
    const day = 24 * 3_600_000;
    const anchor = await checkpointOf(await seal(honest), SIGNED);
    const late = buildEvent('site.switched', { on: true }, { source: 'tab-9', counter: 0, at: NOON - day });
    const back = buildEvent('site.switched', { on: true }, { counter: 8000, at: NOON - day });
    const report = await audit(await seal([...honest, late, back]), [anchor]);
    expect(report.times.map(({ fault, seq }) => `${fault} ${seq}`)).toEqual(['before_anchor 700', 'went_back 701']);
  });

  test('shows a log under a new key and name', async () => {
    const entries = await seal(honest);
    const report = await audit(entries, [await checkpointOf(entries, SIGNED, 'hedan/log/2')]);
    expect(report).toMatchObject({ completeness: 'incomplete', anchored: 0, faults: [{ fault: 'other_log', seq: SIGNED }] });
  });
});

describe('an audit of the rows themselves', () => {
  const harmed = async (at: number, some: (entry: SealedEntry) => Partial<SealedEntry>) =>
    (await seal(honest)).map((entry) => (entry.seq === at ? { ...entry, ...some(entry) } : entry));
  const faultsOf = (report: LogReport) => report.faults.map(({ fault, seq }) => `${fault} ${seq}`);

  test.each<[string, (entry: SealedEntry) => Partial<SealedEntry>, string[]]>([
    ['a text changed in place', ({ text }) => ({ text: text.replace('保存', '删除') }), ['hash 42', 'prev 43']],
    ['a text that is no text of ours', () => ({ text: '{' }), ['hash 42', 'unreadable 42', 'prev 43']],
    ['a stored hash changed', () => ({ hash: 'b'.repeat(64) }), ['hash 42']],
    ['a personal value changed', ({ personal }) => ({ personal: { ...personal, phone: '13000000000' } }), ['commitment 42']],
    ['a personal value added', ({ personal }) => ({ personal: { ...personal, email: 'a@b.c' } }), ['commitment 42']],
  ])('points at %s', async (_, harm, faults) => {
    const report = await audit(await harmed(42, harm), []);
    expect(report.integrity).toBe('altered');
    expect(faultsOf(report)).toEqual(faults);
  });

  test('points at columns that do not say what the text says', async () => {
    const entries = await seal(honest.slice(0, 3));
    async function* rows() {
      yield entries.map((entry) => ({ entry, fits: () => entry.seq !== 1 }));
    }
    expect(faultsOf(await audit([], [], { rows: rows() }))).toEqual(['columns 1']);
  });

  test('tells a hole from a change, and goes on behind it', async () => {
    const report = await audit(
      (await seal(honest)).filter((entry) => entry.seq !== 42),
      [],
    );
    expect(report.completeness).toBe('incomplete');
    expect(faultsOf(report)).toEqual(['missing 42', 'prev 43']);
  });

  test('accepts erased values and pruned entries, and counts them', async () => {
    const entries = (await seal(honest)).map((entry) => (entry.seq % 2 ? { ...entry, personal: {}, salts: {} } : entry));
    const pruned = entries.slice(0, 512).map((entry) => fromHex(entry.hash) ?? new Uint8Array());
    const report = await audit(entries.slice(512), [await checkpointOf(entries, 300), await checkpointOf(entries, SIGNED)], {
      pruned,
    });
    expect(report).toMatchObject({
      integrity: 'intact',
      completeness: 'complete',
      anchored: SIGNED,
      pruned: 512,
      erased: 94,
      size: SIZE,
    });
  });

  test('stops when it is told to', async () => {
    async function* rows() {
      yield [];
    }
    const log = { origin: ORIGIN, pruned: [], rows: checkedHere(quickDigest, rows()), anchors: [] };
    await expect(verifyLog(quickDigest, log, { stopped: () => true })).rejects.toThrow('stopped');
  });
});
