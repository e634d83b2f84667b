import { useCallback, useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import { readScenarios, writeScenarios } from '../../lib/policy/scenario-csv';
import type { EventReader } from '../../lib/ports/event-log';
import type { ScenarioCase } from '../../lib/ports/sandbox';
import { usePorts } from '../ui/ports';
import { type Loaded, useLoad } from '../ui/use-load';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';

type Saved = StoredEvent<'scenarios.saved'>;
export type SaveOutcome = 'saved' | 'overtaken' | 'failed';

export interface ScenarioStore {
  /** Who saved last, when (ms UTC) and how many; null while nothing was saved. */
  readonly saved: Loaded<{ readonly by: string; readonly at: number; readonly cases: number } | null>;
  readonly cases: readonly ScenarioCase[];
  readonly isChanged: boolean;
  readonly outcome: SaveOutcome | null;
  readonly change: (cases: readonly ScenarioCase[]) => void;
  /** Back to what was saved last. */
  readonly discard: () => void;
  /** Refuses once where somebody else saved meanwhile; `anyway` writes over theirs. */
  readonly save: (anyway: boolean) => Promise<void>;
}

/** The saved scenario cases, and the ones at work until they are saved or dropped. */
export function useScenarios(): ScenarioStore {
  const { events } = usePorts();
  const { settings } = useSettings();
  const record = useRecord(settings.reviewer);
  const { state, reload } = useLoad(useCallback(() => newest(events), [events]));
  useEffect(() => events.watch(reload), [events, reload]);
  const [edited, setEdited] = useState<{ readonly cases: readonly ScenarioCase[]; readonly over: string | null } | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const stored = state.phase === 'ready' ? state.value : null;
  const cases = edited?.cases ?? stored?.cases ?? NONE;
  const change = (next: readonly ScenarioCase[]) => {
    setOutcome(null);
    setEdited((old) => ({ cases: next, over: old?.over ?? stored?.event.id ?? null }));
  };
  const discard = () => {
    setOutcome(null);
    setEdited(null);
  };
  const save = async (anyway: boolean) => {
    if (edited === null) return;
    try {
      const last = await newest(events);
      if (!anyway && (last?.event.id ?? null) !== edited.over) return setOutcome('overtaken');
      await record('scenarios.saved', { csv: writeScenarios(cases), cases: cases.length, by: settings.reviewer });
      reload();
      setEdited(null);
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return { saved: savedOf(state), cases, isChanged: edited !== null, outcome, change, discard, save };
}

const NONE: readonly ScenarioCase[] = [];

interface Stored {
  readonly event: Saved;
  readonly cases: readonly ScenarioCase[];
}

function savedOf(state: Loaded<Stored | null>): ScenarioStore['saved'] {
  if (state.phase !== 'ready') return state;
  const event = state.value?.event;
  return { phase: 'ready', value: event ? { by: event.body.by, at: event.at, cases: event.body.cases } : null };
}

async function newest(events: Pick<EventReader, 'read'>): Promise<Stored | null> {
  const [event] = await events.read({ types: ['scenarios.saved'], newestFirst: true, limit: 1 });
  if (event?.type !== 'scenarios.saved') return null;
  // Asked for by its type.
  const saved = event as Saved;
  return { event: saved, cases: readScenarios(saved.body.csv).cases };
}
