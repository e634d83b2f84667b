import { kept } from '../memory';
import { unaccented } from '../text';
import { LANGUAGES } from '../vocabulary/load';

/** Options that are states, and what share of all they are, from which a list is one of the states of an order. */
const FEWEST = 3;
const SHARE = 0.6;
const MOST = 30;

/** True for the options of a select that lets a person choose among the states of an order. */
export const isStateList: (options: readonly string[]) => boolean = kept((options: readonly string[]) => {
  if (options.length < FEWEST || options.length > MOST) return false;
  const states = options.filter(isOrderState).length;
  // The first one often says "All" or "Please pick".
  const others = isOrderState(options[0] ?? '') ? options.length : options.length - 1;
  return states >= FEWEST && states >= SHARE * others;
});

/** True for a text that is a state of an order, as a whole or of its payment. */
export function isOrderState(option: string): boolean {
  const text = unaccented(option.trim().toLowerCase());
  if (text === '' || text.length > 30) return false;
  return LANGUAGES.some(({ orderStates, paidValues }) => orderStates?.test(text) === true || paidValues?.test(text) === true);
}
