import { inject, MISTAKES, type Mistake } from './mistakes';
import { type GenOrder, Shop } from './shop';
import { SHOP_TYPES } from './shop-types.data';

export interface StreamItem {
  readonly id: string;
  readonly order: GenOrder;
  readonly previous?: GenOrder;
  /** Null for clean orders. */
  readonly mistake: Mistake | null;
  readonly shop: string;
}

export interface Stream {
  readonly history: readonly GenOrder[];
  readonly items: readonly StreamItem[];
}

/** A past and a stream of orders after it, half of them edits, some of them with one mistake. The seed decides everything. */
export function makeStream(shopName: string, seed: number, past: number, count: number, mistakeShare: number): Stream {
  const type = SHOP_TYPES.find((entry) => entry.name === shopName);
  if (!type) throw new RangeError(`no shop ${shopName}`);
  const shop = new Shop(type, seed);
  const { chance } = shop;
  const history = Array.from({ length: past }, () => shop.order());
  const items: StreamItem[] = [];
  for (let i = 0; items.length < count; i++) {
    const base = shop.order();
    const hasPrevious = chance.is(0.5);
    const id = `${shopName}-${seed}-${i}`;
    if (!chance.is(mistakeShare)) {
      const order = hasPrevious ? shop.edit(base) : base;
      items.push({ id, order, mistake: null, shop: shopName, ...(hasPrevious ? { previous: base } : {}) });
      continue;
    }
    const mistake = chance.pick(MISTAKES);
    const order = inject(base, mistake, type, chance, chance.is(0.8));
    if (order) items.push({ id, order, mistake, shop: shopName, ...(hasPrevious ? { previous: base } : {}) });
  }
  return { history, items };
}
