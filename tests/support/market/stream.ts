import { MISTAKES } from '../shop/mistakes';
import type { Stream, StreamItem } from '../shop/stream';
import { MARKETS } from './markets.data';
import { revise, spoil } from './revise';
import { Street } from './street';

/**
 * A second stream, made by other laws than `../shop/stream`: heavy tails, seasons, wares with hardly any past, vouchers
 * by amount, fees by piece. What was tuned on the first one is measured here.
 */
export function makeMarketStream(name: string, seed: number, past: number, count: number, mistakeShare: number): Stream {
  const market = MARKETS.find((entry) => entry.name === name);
  if (!market) throw new RangeError(`no market ${name}`);
  const street = new Street(market, seed, past + 2 * count);
  const { chance } = street;
  const history = Array.from({ length: past }, () => (chance.is(0.15) ? revise(street.order(), street) : street.order()));
  const items: StreamItem[] = [];
  while (items.length < count) {
    const base = street.order();
    const id = `${name}-${seed}-${items.length}`;
    const previous = chance.is(0.6) ? { previous: base } : {};
    if (!chance.is(mistakeShare)) {
      items.push({ id, order: 'previous' in previous ? revise(base, street) : base, mistake: null, shop: name, ...previous });
      continue;
    }
    const mistake = chance.pick(MISTAKES);
    const order = spoil(base, mistake, street);
    if (order) items.push({ id, order, mistake, shop: name, ...previous });
  }
  return { history, items };
}
