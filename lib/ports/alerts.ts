/** The right to notify: an optional right of the extension. */
export interface AlertsPort {
  allowed(): Promise<boolean>;
  /** Asks the person; only works from a press. */
  ask(): Promise<boolean>;
}
