import dayjs from 'dayjs';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { PERSONAL_GROUPS } from '../../lib/domain/viewer';
import type { ExportPreview, ExportReceipt, ExportRequest } from '../../lib/ports/export-desk';
import { useLocale } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useHidden } from '../ui/use-sight';

export type ExportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'running'; readonly done: number }
  | { readonly phase: 'failed'; readonly why: string }
  | { readonly phase: 'done'; readonly receipt: ExportReceipt };

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ExportJob {
  readonly request: ExportRequest;
  readonly change: (part: Partial<ExportRequest>) => void;
  /** Null while it is being made; a text when it could not be. */
  readonly preview: ExportPreview | string | null;
  readonly state: ExportState;
  /** What can be chosen of the days' entries. */
  readonly sites: readonly Choice[];
  readonly rules: readonly Choice[];
  /** Whoever asks may see nothing whole. */
  readonly hidesAll: boolean;
  readonly run: () => void;
  readonly stop: () => void;
}

/** One export on its way: the request, its preview, and the run with progress. Starts with today. */
export function useExport(firstFormat: string): ExportJob {
  const { exporter, clock } = usePorts();
  const hidden = useHidden() ?? PERSONAL_GROUPS;
  const [chosen, setRequest] = useState<ExportRequest>(() => {
    const today = dayjs(clock.now()).startOf('day');
    const to = today.add(1, 'day').valueOf();
    return { format: firstFormat, from: today.valueOf(), to, columns: [], masking: 'partial' };
  });
  const request = useMemo<ExportRequest>(() => ({ ...chosen, hidden }), [chosen, hidden]);
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const change = useCallback((part: Partial<ExportRequest>) => {
    setRequest((old) => ({ ...old, ...part }));
    setState({ phase: 'idle' });
  }, []);
  const run = () => {
    const control = new AbortController();
    abort.current = control;
    setState({ phase: 'running', done: 0 });
    exporter
      .run(request, (done) => setState({ phase: 'running', done }), control.signal)
      .then(
        (receipt) => setState({ phase: 'done', receipt }),
        (error: unknown) => setState(control.signal.aborted ? { phase: 'stopped' } : { phase: 'failed', why: wordOf(error) }),
      );
  };
  const choices = useChoices(request);
  const hidesAll = hidden.length === PERSONAL_GROUPS.length;
  return { request, hidesAll, change, ...choices, preview: usePreview(request), state, run, stop: () => abort.current?.abort() };
}

function usePreview(request: ExportRequest): ExportJob['preview'] {
  const { exporter } = usePorts();
  const [preview, setPreview] = useState<ExportJob['preview']>(null);
  useEffect(() => {
    let alive = true;
    setPreview(null);
    if (request.format === '') return;
    exporter.preview(request).then(
      (made) => alive && setPreview(made),
      (error: unknown) => alive && setPreview(wordOf(error)),
    );
    return () => {
      alive = false;
    };
  }, [exporter, request]);
  return preview;
}

/** Enough to know the sites and rules of a month; a choice is no place to read a year for. */
const LOOKED_AT = 2000;

/** Sites and rules that occur in the chosen days. */
function useChoices({ from, to }: ExportRequest): Pick<ExportJob, 'sites' | 'rules'> {
  const { events, texts } = usePorts();
  const locale = useLocale();
  const [found, setFound] = useState<{ readonly sites: readonly string[]; readonly rules: readonly string[] }>(NOTHING);
  useEffect(() => {
    let alive = true;
    events.read({ types: ['flag.raised'], from, to, newestFirst: true, limit: LOOKED_AT }).then(
      (flags) => {
        const entries = foldEntries(flags);
        const sorted = (all: readonly string[]) => [...new Set(all)].sort();
        if (!alive) return;
        setFound({ sites: sorted(entries.map((entry) => entry.site)), rules: sorted(entries.flatMap((entry) => entry.rules)) });
      },
      () => alive && setFound(NOTHING),
    );
    return () => {
      alive = false;
    };
  }, [events, from, to]);
  return {
    sites: found.sites.map((value) => ({ value, label: value })),
    rules: found.rules.map((value) => ({ value, label: texts.ruleName(value, locale) })),
  };
}

const NOTHING = { sites: [], rules: [] };

function wordOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
