/** Somebody by the name that they work under. `role` is free text of the policy's list, or one of the station's own. */
export interface Colleague {
  readonly name: string;
  readonly role: string;
}

export interface Me {
  /** What whoever works here is; null where nobody knows the name. */
  readonly role: string | null;
  /** Everybody whom the policy's list or the people of the station know, each name once. */
  readonly known: readonly Colleague[];
}

/** Who works at this station, as far as rules and limits go by it. */
export interface MePort {
  read(): Promise<Me>;
  /** Calls back when name or lists may have changed, until the function it returned is called. */
  watch(changed: () => void): () => void;
}
