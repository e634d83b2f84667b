/** An exact amount: whole minor units (分, cents) of an ISO 4217 currency. `minor` is a safe integer. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}
