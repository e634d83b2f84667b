import type { Person } from '../../domain/approval';
import type { EventBodies, LogEvent } from '../../domain/event';
import type { Vault } from '../../ports/approval';
import type { Digest, RandomBytes } from '../../ports/digest';
import type { KeptPerson } from './people';
import { afterFail, type Tries, waitLeft } from './wait';

export interface ApprovalParts {
  readonly vault: Vault;
  readonly digest: Digest;
  readonly random: RandomBytes;
  /** ms UTC that never go back; see `steady-time.ts`. */
  readonly now: () => Promise<number>;
  readonly newId: () => string;
  /**
   * Writes down what happened, with the events that belong to it: all of them or none. Rejects when they could not be
   * stored: then nothing is approved either.
   */
  log(event: Said, others?: readonly LogEvent[]): Promise<void>;
}

/** What approvals say to the log. */
export type Said =
  | { readonly type: 'approval.tried'; readonly body: EventBodies['approval.tried']; readonly orderNo: string | null }
  | { readonly type: 'people.changed'; readonly body: EventBodies['people.changed'] };

const STATION = 'station';
/** Stands for everybody who is not there: takes as long to refuse as a wrong PIN. */
const NOBODY = { salt: '00', pinHash: '' };

/** What all sides of approval share: people, and one try at a time with growing waits. */
export class ApprovalContext {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly parts: ApprovalParts) {}

  async people(): Promise<readonly KeptPerson[]> {
    const kept = await this.parts.vault.load('people');
    return Array.isArray(kept) ? (kept as readonly KeptPerson[]) : [];
  }

  savePeople(people: readonly KeptPerson[]): Promise<void> {
    return this.parts.vault.save('people', people);
  }

  /** How long `who` has to wait before the next try; 0 when now is fine. */
  async wait(who: string): Promise<number> {
    const now = await this.parts.now();
    const tries = await this.#tries();
    return Math.max(waitLeft(tries[who], now), waitLeft(tries[STATION], now, 'station'));
  }

  /** Remembers how a try ended. A right one clears the person's count, never the station's. */
  async note(who: string, isRight: boolean): Promise<void> {
    const now = await this.parts.now();
    const { [who]: mine, [STATION]: all, ...others } = await this.#tries();
    const next = isRight
      ? { ...others, ...(all ? { [STATION]: all } : {}) }
      : { ...others, [who]: afterFail(mine, now), [STATION]: afterFail(all, now) };
    await this.parts.vault.save('tries', next);
  }

  /** The person of this id whose PIN this is; null for anything else, after the same time. */
  async personByPin(personId: string, pin: string): Promise<Person | null> {
    const person = (await this.people()).find(({ id }) => id === personId);
    const hash = await this.parts.vault.stretch(pin, person?.salt ?? NOBODY.salt);
    return person && person.pinHash !== '' && isSameHex(hash, person.pinHash) ? person : null;
  }

  /** One thing after the other: guesses sent all at once wait for each other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #tries(): Promise<Readonly<Record<string, Tries>>> {
    const kept = await this.parts.vault.load('tries');
    return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, Tries>>) : {};
  }
}

/** Without stopping at the first difference. */
export function isSameHex(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ (b.charCodeAt(i) || 0);
  return difference === 0;
}

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
