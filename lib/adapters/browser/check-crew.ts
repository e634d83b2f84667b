import { LogError } from '../../domain/log-error';
import type { CheckedRows, CheckReply, CheckRequest } from '../../ports/checked-rows';

/** The part of a worker that is used here. */
export interface Hand {
  postMessage(request: CheckRequest): void;
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export interface Crew {
  /** How many work side by side. */
  readonly hands: number;
  /** Rows of one request, 2048 unless told: enough to pay for its way there and back, few enough to be told to stop. */
  readonly rows?: number;
  /** A worker that knows the safe's key already. */
  start(): Promise<Hand>;
}

const ROWS = 2048;
/** Requests that one worker has at a time: the next rows are read while the last ones are hashed. */
const AHEAD = 2;

interface Waiting {
  readonly pages: CheckedRows[];
  readonly done: (pages: readonly CheckedRows[]) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Has all rows from `from` on checked side by side, and gives what they show in the order of the log. `size`: entries that the
 * log has at least; the last request takes whatever else is there. Ends its workers whatever happens.
 */
export async function* checkedByCrew(crew: Crew, from: number, size: number): AsyncGenerator<CheckedRows> {
  const hands = await Promise.all(Array.from({ length: crew.hands }, () => crew.start()));
  const waiting = new Map<number, Waiting>();
  for (const hand of hands) listen(hand, waiting);
  const ahead: Promise<readonly CheckedRows[]>[] = [];
  try {
    const requests = requestsOf(from, size, crew.rows ?? ROWS);
    for (const request of requests) {
      const hand = hands[request.id % hands.length];
      if (hand) ahead.push(ask(hand, waiting, request));
      if (ahead.length >= hands.length * AHEAD) yield* (await ahead.shift()) ?? [];
    }
    for (const answer of ahead) yield* await answer;
  } finally {
    for (const hand of hands) hand.terminate();
  }
}

type CheckRows = Extract<CheckRequest, { readonly kind: 'check' }>;

function requestsOf(from: number, size: number, rows: number): readonly CheckRows[] {
  const count = Math.max(1, Math.ceil((size - from) / rows));
  return Array.from({ length: count }, (_, id) => {
    const at = from + id * rows;
    return { kind: 'check', id, from: at, to: id === count - 1 ? null : at + rows };
  });
}

function ask(hand: Hand, waiting: Map<number, Waiting>, request: CheckRows): Promise<readonly CheckedRows[]> {
  const answer = new Promise<readonly CheckedRows[]>((done, failed) => waiting.set(request.id, { pages: [], done, failed }));
  // Whoever stops early asks for no answer.
  answer.catch(() => undefined);
  hand.postMessage(request);
  return answer;
}

function listen(hand: Hand, waiting: Map<number, Waiting>): void {
  hand.onmessage = ({ data }) => {
    const one = waiting.get(data.id);
    if (data.kind === 'rows') one?.pages.push(data.rows);
    else if (data.kind === 'end') one?.done(one.pages);
    else one?.failed(new LogError(data.why));
  };
  hand.onerror = (event) => {
    for (const one of waiting.values()) one.failed(new Error(event.message));
  };
}
