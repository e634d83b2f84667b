import { type ForeignReader, judgeAddress } from '../../lib/address';
import { isAbroad } from '../../lib/address/script';
import type { SessionPorts } from '../../lib/pipeline/session';

/**
 * The address engine of a frame. Addresses abroad need tables that most pages never do: they are fetched when the first such
 * address comes, and until they are there only what needs no country is said.
 */
export function createJudge(reader: () => ForeignReader | null, fetch: () => void): SessionPorts['judge'] {
  let isFetched = false;
  return (text, context) => {
    const foreign = reader();
    if (foreign) return judgeAddress(text, context, { foreign });
    if (!isFetched && isAbroad(text, context.country)) {
      isFetched = true;
      fetch();
    }
    return judgeAddress(text, context);
  };
}
