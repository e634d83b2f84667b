import { type AddressAids, judgeAddress, wantsSeldom } from '../../lib/address';
import { townLookupOf } from '../../lib/address/towns';
import type { AddressContext, AddressJudgement } from '../../lib/domain/address';
import type { SessionPorts } from '../../lib/pipeline/session';

/** Where the address engine of a frame gets what it does not carry. */
export interface Lenders {
  /** What came of what is seldom needed. */
  readonly aids: () => AddressAids | null;
  readonly fetchAids: () => void;
  /** The lines of a city in the pack of towns. */
  readonly fetchTowns: (province: string, city: string) => Promise<string>;
  /** Where the page's map puts the address; asked only when the policy measures. */
  readonly point: () => AddressContext['point'] | null;
  /** Towns came: what was judged without them is out of date. */
  readonly changed: () => void;
}

/**
 * The address engine of a frame. What most pages never need (`lib/address/seldom.ts`, the towns of a city) is fetched when the first
 * address comes that needs it; until it is there only what needs none of it is said.
 */
export function createJudge(lenders: Lenders): SessionPorts['judge'] {
  const towns = createTowns(lenders);
  let isFetched = false;
  return (text, given) => {
    const place = given.policy?.zones?.some(({ kind }) => kind === 'radius') ? lenders.point() : null;
    const context = place ? { ...given, point: place } : given;
    const aids = lenders.aids();
    if (!aids && !isFetched && wantsSeldom(text, context)) {
      isFetched = true;
      lenders.fetchAids();
    }
    return towns(text, context, aids ?? {});
  };
}

type Judge = (text: string, context: AddressContext, aids: AddressAids) => AddressJudgement;

/** Judges with the towns of the city where an address names a city and a town but no county, as 深圳市民治街道 does. */
function createTowns({ fetchTowns, changed }: Lenders): Judge {
  const packs = new Map<string, string>();
  return (text, context, aids) => {
    const judged = judgeAddress(text, context, aids);
    const { province, city, district, town } = judged.parsed;
    if (!province || !city || district || !town) return judged;
    const place = `${province}|${city}`;
    const pack = packs.get(place);
    if (pack) return judgeAddress(text, context, { ...aids, towns: townLookupOf(pack) });
    if (pack === undefined) {
      packs.set(place, '');
      void fetchTowns(province, city).then((lines) => {
        packs.set(place, lines);
        if (lines) changed();
      });
    }
    return judged;
  };
}
