import { type ForeignReader, judgeAddress } from '../../lib/address';
import { isAbroad } from '../../lib/address/script';
import type { AddressContext } from '../../lib/domain/address';
import type { SessionPorts } from '../../lib/pipeline/session';

/**
 * The address engine of a frame. `point` says where the page's map puts the address; it is asked only when the policy measures. Addresses abroad need tables that most pages never do: they are fetched when the first such
 * address comes, and until they are there only what needs no country is said.
 */
export function createJudge(
  reader: () => ForeignReader | null,
  fetch: () => void,
  point: () => AddressContext['point'] | null,
): SessionPorts['judge'] {
  let isFetched = false;
  return (text, given) => {
    const place = given.policy?.zones?.some(({ kind }) => kind === 'radius') ? point() : null;
    const context = place ? { ...given, point: place } : given;
    const foreign = reader();
    if (foreign) return judgeAddress(text, context, { foreign });
    if (!isFetched && isAbroad(text, context.country)) {
      isFetched = true;
      fetch();
    }
    return judgeAddress(text, context);
  };
}
