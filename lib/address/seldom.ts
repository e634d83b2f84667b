import type { AddressAids, Spellings } from './aids';
import { checkBox } from './checks/box';
import { checkRemains } from './checks/remains';
import { foreignReader } from './intl/judge';
import { checkPostcode } from './postcode';
import { withStates } from './states';
import { TRADITIONAL } from './traditional.data';
import { zoneReader } from './zones/zones';

/**
 * What most pages never need: addresses abroad, delivery zones and campuses, postcodes, remains of
 * programs, traditional characters. `wantsSeldom` tells who does.
 */
export const SELDOM: Required<Pick<AddressAids, 'foreign' | 'zones' | 'post' | 'remains' | 'states' | 'traditional'>> = {
  foreign: foreignReader,
  zones: zoneReader,
  post: (analysis, context) => [...checkPostcode(analysis, context), ...checkBox(analysis, context)],
  remains: checkRemains,
  states: withStates,
  traditional: spellings(),
};

function spellings(): Spellings {
  const pairs = TRADITIONAL.match(/../g) ?? [];
  return {
    pattern: new RegExp(`[${pairs.map((pair) => pair.charAt(0)).join('')}]`),
    simplified: new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.charAt(1)])),
  };
}
