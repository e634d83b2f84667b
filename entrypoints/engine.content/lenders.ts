import { send } from '../../lib/adapters/browser/send';
import { pointOn } from '../../lib/adapters/dom/point';
import type { AddressAids } from '../../lib/address';
import { AIDS_INJECT, TOWNS_GET } from '../../lib/messages/names';
import type { Lenders } from './judge';

/** Where the address engine of a real frame gets what it does not carry. A question that fails leaves it with what it has. */
export function lendersOf(doc: Document, aids: () => AddressAids | null, changed: () => void): Lenders {
  return {
    aids,
    changed,
    fetchAids: () => void send(AIDS_INJECT, {}).then(changed, () => undefined),
    fetchTowns: async (province, city) => String(await send(TOWNS_GET, { province, city }).catch(() => '')),
    point: () => pointOn(doc),
  };
}
