import type { Clerk } from '../clerk';

/** One thing that a clerk does on a practice panel, up to the press that must be held. */
export interface Situation {
  readonly panel: 'frameset' | 'element' | 'takeaway';
  /** Part of file names. */
  readonly id: string;
  /** What the clerk does, for the printed round. */
  readonly story: string;
  /** What the panel's server calls the request; it must arrive only when the clerk goes on. */
  readonly action: string;
  /** The clerk confirms; the order, and the values of this change, hold what the prompt may ask for. Else the clerk goes back. */
  readonly goesOn?: { readonly order: string; readonly values: readonly string[] };
  play(clerk: Clerk): Promise<void>;
}

/** The seeded order at place `n` (from 1) of a panel. */
export function orderNo(panel: Situation['panel'], n: number): string {
  return `20261120${{ frameset: 1, element: 2, takeaway: 3 }[panel]}${String(n).padStart(3, '0')}`;
}
