import { useState } from 'react';
import type { ImportedCase } from '../../lib/domain/event';
import { type BadCase, readCases } from '../../lib/insight/case-file';
import type { ReviewedCase } from '../../lib/insight/cases';
import { usePorts } from '../ui/ports';
import { useRecord } from '../ui/use-record';

export interface ReadFile {
  readonly file: string;
  readonly fresh: readonly ImportedCase[];
  /** Cases of the file that are on record already. */
  readonly known: number;
  readonly bad: readonly BadCase[];
}

/** One event holds so many: a log entry stays small enough to be looked at. */
const A_TIME = 200;

/** A file of cases from choosing to agreeing: nothing is stored before that. */
export function useCaseImport(known: readonly ReviewedCase[], by: string, onImported: () => void) {
  const { clock } = usePorts();
  const record = useRecord(by);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const choose = async (file: File) => {
    const { cases, bad } = readCases(await file.text(), clock.now());
    const ids = new Set(known.map(({ id }) => id));
    const fresh = cases.filter(({ id }) => !ids.has(id));
    setRead({ file: file.name.slice(0, 200), fresh, known: cases.length - fresh.length, bad });
    setDone(null);
    setError(null);
  };
  const take = async () => {
    if (!read) return;
    const { file, fresh } = read;
    try {
      for (let at = 0; at < fresh.length; at += A_TIME) {
        await record('cases.imported', { file, cases: fresh.slice(at, at + A_TIME), by });
      }
      setRead(null);
      setDone(fresh.length);
    } catch (failure) {
      setError(failure);
    }
    // What was stored before a failure is on record: it must not be offered again.
    onImported();
  };
  return { read, done, error, choose, take, drop: () => setRead(null) };
}
