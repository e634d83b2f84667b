import { providePort } from '../../../../../components/desk/section-port';
import { recordPort } from '../../../../../components/storage/port';
import type { RecordRoom } from '../../../../../lib/ports/record-room';

const CHECKPOINT = 'hedan/4f1c\n40\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— hedan/4f1c AAAAAbase64=\n';
const days = Array.from({ length: 30 }, (_, i) => ({
  day: new Date(Date.UTC(2026, 9, 24 + i)).toISOString().slice(0, 10),
  entries: i % 7 === 5 ? 0 : 120 + ((i * 37) % 90),
}));

/** Query of the harness: `record` = empty | broken. */
const query = new URLSearchParams(location.search).get('record');

const room: RecordRoom = {
  desk: {
    checkpoint: async () => CHECKPOINT,
    covering: async () => CHECKPOINT,
    prove: async () => null,
    verify: async (files, control) => {
      control?.progress?.(40);
      const isBroken = query === 'broken';
      return {
        integrity: isBroken ? 'altered' : 'intact',
        completeness: isBroken ? 'incomplete' : 'complete',
        anchored: files.length > 0 && !isBroken ? 36 : 0,
        size: 40,
        pruned: 0,
        erased: 2,
        root: '0'.repeat(64),
        faults: isBroken
          ? [
              { fault: 'hash', seq: 11 },
              { fault: 'missing', seq: 9 },
            ]
          : [],
        faultCount: isBroken ? 2 : 0,
        times: isBroken ? [{ fault: 'went_back', seq: 17, by: 3_600_000 }] : [],
        files: files.map((file) => (file.includes('hedan/') ? 'own' : 'unreadable')),
      };
    },
    forWitness: async (known) => (known > 40 ? null : { key: 'hedan/4f1c+aabbccdd+AQ==', file: CHECKPOINT, proof: [] }),
    witness: async ({ file }) =>
      file.includes('\n40\n')
        ? { ok: false, why: 'shorter' }
        : { ok: true, file: CHECKPOINT, witnessKey: 'hedan/w+11223344+BA==' },
    countAbout: async ({ phone }) => (phone === '13812345678' ? 3 : 0),
    erase: async () => 3,
    prune: async () => 256,
  },
  state: async () => {
    if (query === 'failed') throw new Error('DatabaseClosedError');
    const empty = { entries: 0, pruned: 0, units: 0, oldest: null, checkpoints: 0, lastCheckpoint: null, lastAudit: null };
    const full = {
      entries: 48_210,
      pruned: 2_560,
      units: 61_000_000,
      oldest: Date.UTC(2026, 7, 1, 1, 12),
      checkpoints: 812,
      lastCheckpoint: { size: 48_190, at: Date.UTC(2026, 10, 22, 2, 0) },
      lastAudit: {
        at: Date.UTC(2026, 10, 21, 9, 30),
        integrity: 'intact' as const,
        completeness: 'complete' as const,
        size: 47_800,
        anchored: 47_000,
      },
    };
    const perDay = query === 'empty' ? days.map((day) => ({ ...day, entries: 0 })) : days;
    return {
      ...(query === 'empty' ? empty : full),
      perDay,
      usage: 184_300_000,
      quota: 96_000_000_000,
      isPersistent: false,
      isUnlimited: false,
    };
  },
  persist: async () => true,
  broken: async () =>
    query === 'broken' ? { count: 1, rows: [{ seq: 128, why: 'text', text: '{"at":17635…' }] } : { count: 0, rows: [] },
  backup: async (progress) => {
    progress(0.5);
    return { fileName: 'hedan-backup-2026-11-22.jsonl', entries: 48_210 };
  },
  inspect: async (open) => {
    let text = '';
    for await (const part of open()) text += part;
    if (!text.startsWith('{"product":"hedan"')) throw Object.assign(new Error('foreign'), { why: 'foreign' });
    return {
      made: Date.UTC(2026, 10, 20),
      entries: 40,
      origin: 'hedan/x',
      productVersion: '0.1.0',
      extras: ['settings'],
      setAside: 0,
      broken: [],
    };
  },
  restore: async () => ({ setAside: 0, added: 38 }),
  tidy: async () => 512,
  save: async () => {},
};

export default providePort(recordPort, () => room);
