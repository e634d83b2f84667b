import type { BlindVerdict } from './blind';

/** Keeps one text so that nobody can read it in the browser's storage. */
export interface SealedStore {
  /** Null where nothing was kept, or what was kept cannot be opened any more. */
  load(): Promise<string | null>;
  save(text: string): Promise<void>;
}

/** How a known-bad item was judged. */
export interface SeededAnswer {
  readonly reviewer: string;
  readonly caught: boolean;
  readonly at: number;
}

interface Kept {
  readonly turns: Readonly<Record<string, number>>;
  readonly held: readonly BlindVerdict[];
  readonly answers: readonly SeededAnswer[];
}

/** What blind review must not leave readable: verdicts that wait for the other's, and which items were seeded. */
export interface BlindSecrets {
  /** How many items a reviewer has judged. */
  turnOf(reviewer: string): number;
  readonly held: readonly BlindVerdict[];
  readonly answers: readonly SeededAnswer[];
  keep(verdict: BlindVerdict): BlindSecrets;
  answered(answer: SeededAnswer): BlindSecrets;
  forget(verdicts: readonly BlindVerdict[]): BlindSecrets;
  save(): Promise<void>;
}

const NOTHING: Kept = { turns: {}, held: [], answers: [] };

export async function loadSecrets(store: SealedStore): Promise<BlindSecrets> {
  const text = await store.load();
  // Only this file writes the store, and nobody else can make a text that opens.
  return secretsOf(store, text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) });
}

function secretsOf(store: SealedStore, kept: Kept): BlindSecrets {
  const turnOf = (reviewer: string) => (Object.hasOwn(kept.turns, reviewer) ? (kept.turns[reviewer] ?? 0) : 0);
  const next = (reviewer: string) => ({ ...kept.turns, [reviewer]: turnOf(reviewer) + 1 });
  return {
    turnOf,
    held: kept.held,
    answers: kept.answers,
    keep: (verdict) => secretsOf(store, { ...kept, turns: next(verdict.reviewer), held: [...kept.held, verdict] }),
    answered: (answer) => secretsOf(store, { ...kept, turns: next(answer.reviewer), answers: [...kept.answers, answer] }),
    forget: (verdicts) => secretsOf(store, { ...kept, held: kept.held.filter((one) => !verdicts.includes(one)) }),
    save: () => store.save(JSON.stringify(kept)),
  };
}
